import {describe, expect, it} from 'vitest'
import {angleCaption, componentsCaption, modelComparisonCaption, sizesCaption, wonCaption} from './captions'

const standing = {k: 2, pca: 0.0557, linear: 0.0557, dense: 0.0401, linearTrained: true, denseTrained: true}

describe('modelComparisonCaption', () => {
  it('says who is ahead', () => {
    expect(modelComparisonCaption(standing).en).toContain('The autoencoder is ahead of PCA')
    expect(modelComparisonCaption({...standing, pca: 0.0168, dense: 0.0214}).en).toContain('PCA is ahead')
    expect(modelComparisonCaption({...standing, dense: 0.055}).en).toContain('level')
  })

  it('does not judge a net that was not trained', () => {
    const {en} = modelComparisonCaption({...standing, denseTrained: false, linearTrained: false, dense: 0.23})
    expect(en).toContain('press Train')
    expect(en).not.toContain('0.23')
    expect(en).not.toContain('linear')
  })

  it('does not call a net untrained that only waits for PCA', () => {
    const {en, ko} = modelComparisonCaption({...standing, k: 32, pca: null})
    expect(en).not.toContain('trained')
    expect(en).toContain('PCA is still being computed')
    expect(ko).not.toContain('학습 전')
  })
})

describe('other captions', () => {
  it('list the digits that each way is best at', () => {
    const names = [
      {en: 'PCA', ko: 'PCA'},
      {en: 'Autoencoder', ko: '오토인코더'},
    ]
    expect(wonCaption(names, [[1], [0, 2]]).en).toBe(
      ' Digit by digit, the smallest error: PCA at 1; Autoencoder at 0, 2.',
    )
    expect(wonCaption(names, [[], []]).en).toBe('')
  })

  it('give shares as percentages', () => {
    expect(componentsCaption(1, 0.097, null).en).toContain('component holds 9.7 %')
    expect(componentsCaption(2, 0.168, 0.0557).en).toContain('hold 17 %')
  })

  it('name every angle, or say that there is none', () => {
    expect(angleCaption([]).en).toContain('nearly 90°')
    const text = angleCaption([{name: {en: 'k = 2', ko: 'k = 2'}, degrees: 4.87, epochs: 5}])
    expect(text.en).toBe('k = 2: 4.9° after 5.0 epochs.')
  })

  it('say where PCA wins', () => {
    const {en} = sizesCaption([2, 8], [32], {en: 'Trained alike.', ko: '같은 학습.'})
    expect(en).toContain('At k = 32 PCA is still below')
    expect(en).toContain('Trained alike.')
  })
})
