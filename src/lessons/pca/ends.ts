import {ends} from '../framework/ends/ends'
import {spec} from '../framework/spec'

export default ends({
  able: [
    {
      en: 'say what PCA and an autoencoder share, and where they part',
      ko: 'PCA와 오토인코더가 어디까지 같고 어디서 갈라지는지 설명할 수 있다',
    },
    {
      en: 'explain why a linear autoencoder finds PCA’s plane, but not its axes',
      ko: '선형 오토인코더가 PCA의 평면은 찾지만 축은 찾지 못하는 까닭을 설명할 수 있다',
    },
    {
      en: 'choose between the two for given data, code size and time',
      ko: '데이터와 코드 크기와 시간이 주어졌을 때 둘 가운데 하나를 고를 수 있다',
    },
  ],
  knows: [
    {
      say: {
        en: 'what encoder, code, decoder and reconstruction are',
        ko: '인코더, 코드, 디코더, 재구성이 무엇인지',
      },
      lesson: 'latent-space',
    },
    {
      say: {
        en: 'what variance is, and when directions are at right angles to each other',
        ko: '분산이 무엇인지, 방향이 서로 직교한다는 것이 무슨 뜻인지',
      },
    },
  ],
  questions: [
    {
      asks: {
        en: 'A linear autoencoder with k = 2 has come as close to PCA’s loss as it can. Are the two columns of its decoder PCA’s components?',
        ko: 'k = 2인 선형 오토인코더의 손실이 PCA의 손실에 더 가까워질 수 없을 만큼 가까워졌다. 디코더의 두 열은 PCA의 주성분일까?',
      },
      scene: 'axes',
      right: {
        says: {
          en: 'Only by chance: they span the same plane along other axes.',
          ko: '우연이 아니라면 아니다. 같은 평면을 다른 축으로 생성한다.',
        },
        why: {
          en: 'For every invertible A, the decoder W_d A and the encoder A⁻¹ W_e draw the same images. The error cannot tell them apart.',
          ko: '가역인 A라면 무엇이든 디코더 W_d A와 인코더 A⁻¹ W_e가 같은 그림을 그린다. 오차로는 이들을 구별할 수 없다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'Yes: the best error can be reached in one way only.',
            ko: '그렇다. 가장 작은 오차에 이르는 길은 하나뿐이다.',
          },
          why: {
            en: 'The best plane is one, but it has many pairs of axes, and any of them will do.',
            ko: '가장 좋은 평면은 하나지만 그 평면의 축은 여러 가지로 잡을 수 있고, 어느 것이든 상관없다.',
          },
        },
        {
          says: {
            en: 'No: its plane is another one, too.',
            ko: '아니다. 평면부터 다르다.',
          },
          why: {
            en: 'The largest angle between the two planes has fallen to a few degrees, and the third row finds PCA’s axes in the decoder’s plane.',
            ko: '두 평면 사이의 가장 큰 각은 몇 도까지 줄었고, 셋째 줄은 디코더의 평면에서 PCA의 축을 찾아낸다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'The loss of a linear autoencoder with k = 2 is within five per cent of PCA’s. What does that say about its plane?',
        ko: 'k = 2인 선형 오토인코더의 손실이 PCA의 손실과 5 % 안으로 가깝다. 그 평면에 대해 무엇을 알 수 있을까?',
      },
      scene: 'settings',
      right: {
        says: {
          en: 'Little: it may stand almost at a right angle to PCA’s.',
          ko: '별로 없다. PCA의 평면과 거의 수직일 수도 있다.',
        },
        why: {
          en: 'The network that sees the mean is such a case after one epoch. What was learnt has to be looked at, not only how large the loss is.',
          ko: '평균을 빼지 않은 신경망이 한 에폭 뒤에 바로 그렇다. 손실의 크기만 볼 것이 아니라 무엇을 배웠는지를 보아야 한다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'It is nearly PCA’s plane: no other plane comes so close.',
            ko: 'PCA의 평면과 거의 같다. 다른 평면은 그만큼 가까워질 수 없다.',
          },
          why: {
            en: 'Only the best loss belongs to one plane. Close to it, there are planes that point elsewhere.',
            ko: '가장 작은 손실을 내는 평면은 하나지만, 그에 가까운 손실은 다른 쪽을 보는 평면도 낼 수 있다.',
          },
        },
        {
          says: {
            en: 'Nothing can be known of it before training has ended.',
            ko: '학습이 끝나기 전에는 아무것도 알 수 없다.',
          },
          why: {
            en: 'The angle can be measured at every step. The figure does so.',
            ko: '각도는 스텝마다 잴 수 있다. 그림이 그렇게 하고 있다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'You need codes of 64 numbers for MNIST’s digits, and have time for one epoch. What do you take?',
        ko: 'MNIST 숫자에 수 64개짜리 코드가 필요한데 한 에폭을 학습할 시간밖에 없다. 무엇을 쓸까?',
      },
      scene: 'sizes',
      right: {
        says: {en: 'PCA, because it is computed exactly.', ko: '정확히 계산되므로 PCA.'},
        why: {
          en: 'No plane does better, and PCA has it at once. After one epoch the autoencoder’s error is still more than twice as large.',
          ko: '이보다 나은 평면은 없고, PCA는 그것을 곧바로 얻는다. 한 에폭 뒤 오토인코더의 오차는 아직 두 배가 넘는다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'The autoencoder, because it is nonlinear.',
            ko: '비선형이므로 오토인코더.',
          },
          why: {
            en: 'Its surface can curve, but it takes training to curve it well. With a wide code, a plane is hard to beat.',
            ko: '곡면은 휠 수 있지만 잘 휘려면 학습이 필요하다. 코드가 크면 평면을 이기기 어렵다.',
          },
        },
        {
          says: {
            en: 'The linear autoencoder, because it learns.',
            ko: '학습을 하므로 선형 오토인코더.',
          },
          why: {
            en: 'On the training digits no linear code loses less than PCA’s. Learning only approaches it.',
            ko: '학습 숫자에서 어떤 선형 코드도 PCA보다 적게 잃지 않는다. 학습으로는 PCA에 다가갈 뿐이다.',
          },
        },
      ],
    },
  ],
  summary: [
    {
      en: 'PCA keeps the k directions along which the data vary most. On the training data no linear code of k numbers loses less.',
      ko: 'PCA는 데이터가 가장 크게 변하는 방향 k개를 남긴다. 학습 데이터에서 수 k개짜리 선형 코드는 이보다 적게 잃을 수 없다.',
    },
    {
      en: 'A linear autoencoder finds the same subspace by gradient descent. Which axes it has there is left to chance.',
      ko: '선형 오토인코더는 경사 하강법으로 같은 부분공간을 찾는다. 그 안의 축은 우연히 정해진다.',
    },
    {
      en: 'A loss close to the best does not prove that the best subspace was found.',
      ko: '손실이 가장 작은 값에 가깝다고 해서 가장 좋은 부분공간을 찾았다는 뜻은 아니다.',
    },
    {
      en: 'With nonlinear hidden layers, the decoder’s surface can curve. Where data lie near a curved sheet, it comes closer than any plane.',
      ko: '비선형 은닉층이 있으면 디코더의 면이 휠 수 있다. 데이터가 휜 면 가까이에 있으면 어떤 평면보다도 가까이 다가간다.',
    },
    {
      en: 'PCA is exact and its components come in order. An autoencoder has to be trained, and loses until it is.',
      ko: 'PCA는 정확하고 주성분이 차례대로 나온다. 오토인코더는 학습이 필요하고, 충분히 학습하기 전까지는 진다.',
    },
  ],
  task: {
    say: {
      en: 'A linear autoencoder and one with hidden layers, both with eight numbers. Predict which is ahead after one epoch and after five, then train both.',
      ko: '선형 오토인코더와 은닉층이 있는 오토인코더, 둘 다 코드 크기는 8이다. 한 에폭 뒤와 다섯 에폭 뒤에 어느 쪽이 앞설지 예측한 다음 함께 학습시켜 보자.',
    },
    run: spec('linear', {code: 8, epochs: 5}),
    beside: spec('dense', {code: 8, epochs: 5}),
  },
})
