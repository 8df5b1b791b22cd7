import {defineLesson} from '../../lesson'
import {sketchLoss} from '../../predictions/SketchLoss'
import {spec} from '../../spec'
import {View} from './View'

export default defineLesson({
  runs: {plain: {label: {en: 'Plain', ko: '기본'}, spec: spec('dense', {code: 2, epochs: 1})}},
  scenes: [
    {id: 'before', title: {en: 'Before', ko: '전'}, props: {mood: 'sleepy'}},
    {
      id: 'after',
      title: {en: 'After', ko: '후'},
      props: {mood: 'awake'},
      train: ['plain'],
      prediction: sketchLoss('plain', {
        en: 'Sketch how its error will fall.',
        ko: '오차가 어떻게 줄어들지 그려 보자.',
      }),
    },
  ],
  View,
})
