import {expect, it} from 'vitest'
import {paceCaption, pathCaption, radiusCaption} from './captions'
import {digit} from './words'

const walk = {stops: [digit(6), digit(1)], lands: [6, 4, 1], pictures: 11}

it('tells the land that is crossed, and how much of it is empty', () => {
  expect(pathCaption({...walk, empty: 0}).en).toContain('From a 6 to a 1.')
  expect(pathCaption({...walk, empty: 0}).en).toContain('6, 4, 1')
  expect(pathCaption({...walk, empty: 0}).en).toContain('All 11 pictures')
  expect(pathCaption({...walk, empty: 4}).en).toContain('4 of 11 pictures in empty land')
  expect(pathCaption({...walk, empty: 4}).ko).toContain('숫자 6에서 숫자 1까지')
  expect(pathCaption({...walk, empty: 4}).ko).toContain('11장 가운데 4장')
})

it('tells which way is even', () => {
  const paces = [{name: {en: 'Cross-fade', ko: '픽셀 섞기'}, length: 9.04, unevenness: 1}]
  expect(paceCaption(paces).en).toContain('Cross-fade: length 9.04, largest step 1.0 × the mean')
  expect(paceCaption(paces).ko).toContain('평균의 1.0배')
})

it('tells how far from the mean', () => {
  expect(radiusCaption(10.8, 21.6, 15.5, 27.5).en).toContain('between 15.5 and 27.5')
  expect(radiusCaption(10.8, 21.6, 15.5, 27.5).ko).toContain('직선은 10.8, 호는 21.6')
})
