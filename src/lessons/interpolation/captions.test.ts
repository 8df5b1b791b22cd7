import {expect, it} from 'vitest'
import {paceCaption, pathCaption, radiusCaption} from './captions'
import {digit, words} from './words'

const stops = [digit(6), digit(1)]
const line = {name: words.straight, labels: [6, 4, 1], empty: 0, pictures: 11}
const arc = {name: words.spherical, labels: [6, 1], empty: 4, pictures: 11}

it('tells the regions that are crossed, and how much of them is empty', () => {
  const clear = pathCaption({stops, strips: [line]})
  expect(clear.en).toContain('From a 6 to a 1.')
  expect(clear.en).toContain('6, 4, 1. All 11 pictures')
  expect(clear.en).not.toContain('brackets')
  const crossing = pathCaption({stops, strips: [arc]})
  expect(crossing.en).toContain('4 of 11 pictures lie in empty regions')
  expect(crossing.ko).toContain('숫자 6에서 숫자 1까지')
  expect(crossing.ko).toContain('11장 가운데 4장')
})

it('speaks of every strip that has labels below it', () => {
  const both = pathCaption({stops, strips: [line, arc]})
  expect(both.en).toContain('in brackets')
  expect(both.en).toContain('Straight: 6, 4, 1. All 11 pictures')
  expect(both.en).toContain('Spherical: 6, 1. 4 of 11 pictures')
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
