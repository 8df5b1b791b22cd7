import {ends} from '../framework/ends/ends'
import {spec} from '../framework/spec'

export default ends({
  able: [
    {
      en: 'walk from one code to another, and say what the decoder draws on the way',
      ko: '한 코드에서 다른 코드로 가면서 디코더가 무엇을 그리는지 설명할 수 있다',
    },
    {
      en: 'tell a path through codes from a cross-fade and from PCA’s line, and say why they differ',
      ko: '코드를 지나는 경로를 픽셀 섞기, PCA의 직선과 구별하고 왜 다른지 말할 수 있다',
    },
    {
      en: 'judge a path: where it is empty, where it is uneven, when an arc is better than a line',
      ko: '경로가 어디에서 비어 있고 어디에서 고르지 않은지, 언제 호가 직선보다 나은지 판단할 수 있다',
    },
  ],
  knows: [
    {
      say: {
        en: 'what encoder, code and decoder do, and how to read a map of codes',
        ko: '인코더, 코드, 디코더가 하는 일과 코드 지도를 읽는 법',
      },
      lesson: 'latent-space',
    },
  ],
  questions: [
    {
      asks: {
        en: 'Why does PCA’s line from a 0 to a 3 look like a cross-fade?',
        ko: 'PCA의 직선을 따라 0에서 3으로 가면 왜 픽셀 섞기처럼 보일까?',
      },
      scene: 'ways',
      right: {
        says: {
          en: 'PCA draws by a linear formula: the middle of two codes gives the middle of two images.',
          ko: 'PCA는 선형 식으로 그리므로, 두 코드의 가운데에서 두 그림의 가운데가 나온다.',
        },
        why: {
          en: 'It adds the components to the mean image, each times its number. So the images mix exactly as the codes do.',
          ko: 'PCA는 평균 그림에 성분마다 수를 곱해 더한다. 그래서 코드가 섞이는 그대로 그림이 섞인다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'It has two numbers only.',
            ko: '수가 두 개뿐이기 때문이다.',
          },
          why: {
            en: 'So has the autoencoder, and its path is no cross-fade. With more numbers PCA’s line would still be one.',
            ko: '오토인코더도 수가 두 개지만 픽셀 섞기가 아니다. PCA는 수를 늘려도 여전히 픽셀 섞기다.',
          },
        },
        {
          says: {
            en: 'It has not been trained.',
            ko: '학습시키지 않았기 때문이다.',
          },
          why: {
            en: 'Its components are computed from the training digits, exactly. What matters is that it draws linearly.',
            ko: 'PCA의 성분은 학습 숫자에서 정확히 계산했다. 문제는 그리는 식이 선형이라는 것이다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'Below one picture of the strip, the label stands in brackets. What does that tell you?',
        ko: '띠의 한 그림 아래에 레이블이 괄호 안에 있다. 무엇을 알 수 있을까?',
      },
      scene: 'land',
      right: {
        says: {
          en: 'The code of that picture lies in an empty region.',
          ko: '그 그림의 코드는 빈 영역에 있다.',
        },
        why: {
          en: 'The nearest digit is farther away than digits usually are from their nearest neighbour.',
          ko: '가장 가까운 숫자가 보통의 이웃 거리보다 멀리 있다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'The decoder is not sure which digit it draws.',
            ko: '디코더가 어떤 숫자를 그리는지 확신하지 못한다.',
          },
          why: {
            en: 'The decoder knows no labels and states no certainty. The label is that of the nearest test digit.',
            ko: '디코더는 레이블을 모르고 확신도 나타내지 않는다. 레이블은 가장 가까운 테스트 숫자의 것이다.',
          },
        },
        {
          says: {
            en: 'The picture is blurred.',
            ko: '그림이 흐리다.',
          },
          why: {
            en: 'Brackets speak of the code, and not of the picture. In an empty region it may look sharp all the same.',
            ko: '괄호는 그림이 아니라 코드에 관한 것이다. 빈 영역에서도 그림은 또렷할 수 있다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'The code moves in equal steps, and the curve of the steps is steep in one place. What happens there?',
        ko: '코드는 고르게 움직이는데 변화량의 그래프가 한 곳에서 가파르다. 그곳에서 무슨 일이 일어날까?',
      },
      scene: 'pace',
      right: {
        says: {
          en: 'The picture changes a lot with each step.',
          ko: '한 스텝마다 그림이 많이 변한다.',
        },
        why: {
          en: 'The curve adds up how far each picture is from the one before. Equal steps of the code are not equal steps of the picture.',
          ko: '그래프는 그림이 바로 앞 그림에서 얼마나 변했는지를 더해 간다. 코드가 고르게 움직여도 그림은 고르게 변하지 않는다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'The code moves faster there.',
            ko: '그곳에서 코드가 더 빨리 움직인다.',
          },
          why: {
            en: 'Its steps are equal, by construction. The decoder turns them into unequal ones.',
            ko: '코드의 스텝은 처음부터 똑같게 정했다. 그것을 고르지 않게 만드는 것은 디코더다.',
          },
        },
        {
          says: {
            en: 'The error of the reconstruction is large there.',
            ko: '그곳에서 재구성 오차가 크다.',
          },
          why: {
            en: 'In between there is no original to compare with. Pictures are compared with each other.',
            ko: '중간에는 비교할 원래 숫자가 없다. 그림끼리 서로 비교한다.',
          },
        },
      ],
    },
  ],
  summary: [
    {
      en: 'The straight line between two codes consists of codes, and the decoder draws each of them.',
      ko: '두 코드를 잇는 직선 위에도 코드가 있고, 디코더는 그 하나하나를 그린다.',
    },
    {
      en: 'A cross-fade shows both digits at once; the decoder shows one image, drawn from one code.',
      ko: '픽셀 섞기는 두 숫자를 함께 보여 주고, 디코더는 코드 하나에서 그림 하나를 그린다.',
    },
    {
      en: 'PCA draws linearly, so its line is a cross-fade, too.',
      ko: 'PCA는 선형으로 그리므로 PCA의 직선도 픽셀 섞기다.',
    },
    {
      en: 'A line pays no attention to where digits lie: it may cross empty regions.',
      ko: '직선은 숫자가 어디에 있는지 따지지 않으므로 빈 영역을 지날 수 있다.',
    },
    {
      en: 'Equal steps of the code are not equal steps of the picture; an arc keeps the distance from the centre.',
      ko: '코드가 고르게 움직여도 그림은 고르게 변하지 않는다. 호를 따라가면 중심까지의 거리가 유지된다.',
    },
  ],
  task: {
    say: {
      en: 'Train a plain and a variational autoencoder side by side. On which of the two maps would a path cross fewer empty regions?',
      ko: '기본 오토인코더와 변분 오토인코더를 나란히 학습시켜 보자. 어느 지도에서 경로가 빈 영역을 덜 지날까?',
    },
    run: spec('dense', {code: 2}),
    beside: spec('vae', {code: 2}),
  },
})
