import {defineLesson} from '../../lesson'
import {spec} from '../../spec'
import {trained} from '../../tasks'
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
      task: trained('plain', {en: 'Train it to the end.', ko: '끝까지 학습시켜 보자.'}),
    },
  ],
  View,
})
