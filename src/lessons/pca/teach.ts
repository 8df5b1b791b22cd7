import {spec} from '../framework/spec'
import {teach} from '../framework/teach/teach'

export default teach({
  inClass: {
    en: 'The lesson has two halves: up to “What the loss does not tell” everything is flat, from “When the data are curved” on it is not. It makes two sessions if time is short. Have the class sketch the angle on paper before you draw one. “A linear network”, “What the loss does not tell” and “When does the network overtake?” train on all 60,000 images; while they do, let people explain their guesses to a neighbour.',
    ko: '수업은 둘로 나뉜다. ‘손실이 말해 주지 않는 것’까지는 모두 평평하고, ‘데이터가 휘어 있으면’부터는 그렇지 않다. 시간이 모자라면 두 번에 나누어 한다. 각도 곡선은 화면에 그리기 전에 모두 종이에 그려 보게 한다. ‘선형 신경망’, ‘손실이 말해 주지 않는 것’, ‘신경망은 언제 앞지를까?’에서는 그림 60,000장 모두로 학습한다. 그동안 옆 사람에게 자기 예측의 근거를 설명하게 한다.',
  },
  minutes: {
    'side-by-side': 4,
    components: 5,
    plane: 4,
    linear: 6,
    axes: 5,
    settings: 5,
    sheet: 4,
    maps: 4,
    digits: 4,
    early: 5,
    sizes: 4,
  },
  expected: {
    components: {
      answer: {
        en: 'Eleven. The digits vary along few directions: most pixels at the rim never change, and neighbouring pixels change together.',
        ko: '열한 개. 숫자는 몇 안 되는 방향으로만 크게 변한다. 가장자리 픽셀은 거의 변하지 않고, 이웃한 픽셀은 함께 변하기 때문이다.',
      },
      mistakes: {
        en: 'To take half of 784. That would be right if all directions carried the same variance.',
        ko: '784의 절반을 고른다. 모든 방향의 분산이 같다면 맞는 답이다.',
      },
    },
    linear: {
      answer: {
        en: 'It begins close to 90°, falls within the first epochs, and ends at a few degrees.',
        ko: '거의 90°에서 시작해 처음 몇 에폭 동안 줄어들고, 몇 도에서 끝난다.',
      },
      mistakes: {
        en: 'To begin at 45°, as if two planes drawn at random met halfway. In 784 dimensions nearly everything is nearly at right angles.',
        ko: '무작위로 고른 두 평면은 중간쯤에서 만난다고 여겨 45°에서 시작한다. 784차원에서는 거의 모든 것이 서로 거의 수직이다.',
      },
    },
    digits: {
      answer: {
        en: 'The 1. Most 1s are one stroke, and differ in their slant; one direction describes that well.',
        ko: '1이다. 1은 대개 획이 하나이고 기운 정도만 다르다. 방향 하나로 잘 나타낼 수 있다.',
      },
      mistakes: {
        en: 'To say 0, because its shape is simple. It has the most ink, and a stroke that is displaced a little counts twice.',
        ko: '모양이 단순하다고 0을 고른다. 0은 잉크가 가장 많고, 획이 조금만 어긋나도 오차가 두 번 생긴다.',
      },
    },
    early: {
      answer: {
        en: 'Not in the first epoch, and before the fifth has ended. Where exactly is a matter of the first weights.',
        ko: '첫 에폭에는 아니고, 다섯째 에폭이 끝나기 전이다. 정확히 언제인지는 첫 가중치에 달려 있다.',
      },
      mistakes: {
        en: 'To say at once, because a network can do whatever PCA does. It can, but has to find it first.',
        ko: '신경망은 PCA가 하는 일을 다 할 수 있으므로 곧바로 앞선다고 답한다. 할 수는 있지만 먼저 찾아야 한다.',
      },
    },
  },
  exercises: [
    {
      asks: {
        en: 'The covariance matrix of some data in four dimensions has the eigenvalues 4, 2, 1 and 1. How much of the variance does PCA keep with k = 2, and what is its mean squared error, summed over the four coordinates? Can a linear autoencoder with k = 2 do better on the same data?',
        ko: '어떤 4차원 데이터의 공분산 행렬의 고윳값이 4, 2, 1, 1이다. k = 2인 PCA는 분산의 얼마를 담고, 네 좌표에 걸쳐 더한 평균 제곱 오차는 얼마인가? 같은 데이터에서 k = 2인 선형 오토인코더가 더 잘할 수 있는가?',
      },
      solution: {
        en: 'It keeps (4 + 2) / 8 = 75 %. The error is what is left, 1 + 1 = 2. A linear autoencoder’s outputs lie in a plane, and no plane leaves less than PCA’s does: it can only reach 2.',
        ko: '(4 + 2) / 8 = 75 %를 담는다. 오차는 남은 1 + 1 = 2이다. 선형 오토인코더의 출력은 한 평면 위에 있고, 어떤 평면도 PCA의 평면보다 적게 남기지 않는다. 그러므로 기껏해야 2이다.',
      },
    },
    {
      asks: {
        en: 'How many weights and biases has the linear autoencoder 784–32–784? How many numbers does one have to store for PCA with k = 32? Where does the difference come from?',
        ko: '선형 오토인코더 784–32–784의 가중치와 편향은 모두 몇 개인가? k = 32인 PCA를 쓰려면 수를 몇 개 저장해야 하는가? 차이는 어디에서 오는가?',
      },
      solution: {
        en: '2 · 784 · 32 + 32 + 784 = 50,992 against 32 · 784 + 784 = 25,872. PCA’s decoder is the transpose of its encoder, Vᵀ to V, so it is stored once; the autoencoder learns the two apart.',
        ko: '2 · 784 · 32 + 32 + 784 = 50,992개와 32 · 784 + 784 = 25,872개. PCA의 디코더 Vᵀ는 인코더 V의 전치이므로 한 번만 저장하면 된다. 오토인코더는 둘을 따로 배운다.',
      },
    },
    {
      asks: {
        en: 'Train both of these linear autoencoders with k = 2. One subtracts the mean image, the other does not and learns slowly. PCA’s error is 0.0557. When does the second come within 5 % of it, and why does that not mean that it has found PCA’s plane?',
        ko: 'k = 2인 두 선형 오토인코더를 학습시켜 보라. 하나는 평균 그림을 빼고, 다른 하나는 빼지 않으며 천천히 배운다. PCA의 오차는 0.0557이다. 두 번째는 언제 PCA와 5 % 안으로 가까워지는가? 그것이 PCA의 평면을 찾았다는 뜻이 아닌 까닭은 무엇인가?',
      },
      solution: {
        en: 'Within the first epoch. It spends one of its two directions on how much of the mean image there is. That differs from digit to digit, so it does lower the error; but the direction is not one of PCA’s, and the plane stands at more than 80° to PCA’s.',
        ko: '첫 에폭 안이다. 두 방향 가운데 하나를 평균 그림이 얼마나 들어 있는지를 나타내는 데 쓴다. 그 양은 숫자마다 달라서 오차가 줄기는 하지만, 그 방향은 PCA의 방향이 아니다. 두 평면 사이의 각은 80°가 넘는다.',
      },
      run: spec('linear', {code: 2}),
      beside: spec('linear', {code: 2, centred: false, rate: 0.001, ratedecay: 1, epochs: 5}),
    },
  ],
})
