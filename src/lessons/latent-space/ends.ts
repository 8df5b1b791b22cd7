import {ends} from '../framework/ends/ends'
import {spec} from '../framework/spec'

export default ends({
  able: [
    {
      en: 'say what encoder, code and decoder do, and what training asks of them',
      ko: '인코더, 코드, 디코더가 하는 일과 학습이 요구하는 것을 설명할 수 있다',
    },
    {
      en: 'read a map of codes: what near, overlapping and empty mean on it',
      ko: '코드 지도에서 가까움, 겹침, 빈 곳이 무엇을 뜻하는지 읽을 수 있다',
    },
    {
      en: 'predict what a longer code gains, and when it gains little',
      ko: '코드가 길어지면 무엇이 나아지고 언제 거의 나아지지 않는지 예측할 수 있다',
    },
  ],
  knows: [
    {
      say: {
        en: 'that a network computes with weights, and that training adjusts them to make a loss small',
        ko: '신경망은 가중치로 계산하고, 학습은 손실이 작아지도록 가중치를 조정한다는 것',
      },
    },
  ],
  questions: [
    {
      asks: {
        en: 'On the map, many 4s lie among 9s. Why?',
        ko: '지도에는 9 사이에 섞여 있는 4가 많다. 왜 그럴까?',
      },
      scene: 'map',
      right: {
        says: {
          en: 'A 4 and a 9 look alike, so drawing both from one code costs little.',
          ko: '4와 9는 닮아서, 한 코드로 둘 다 그려도 손해가 적다.',
        },
        why: {
          en: 'Two numbers cannot keep every difference. Training keeps those that cost the most error in pixels, and 4 and 9 share most of theirs.',
          ko: '수 두 개로는 모든 차이를 남길 수 없다. 학습은 픽셀 오차가 큰 차이부터 남기는데, 4와 9는 픽셀이 대부분 같다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'The network classified these digits wrongly.',
            ko: '신경망이 이 숫자들을 잘못 분류했다.',
          },
          why: {
            en: 'It classifies nothing. It saw no labels; all it had to do was draw each digit again.',
            ko: '이 신경망은 분류하지 않는다. 레이블을 본 적이 없고, 숫자를 다시 그리는 일만 했다.',
          },
        },
        {
          says: {
            en: 'Their labels in MNIST are wrong.',
            ko: 'MNIST의 레이블이 틀렸다.',
          },
          why: {
            en: 'The place on the map comes from the pixels alone. Labels only colour the dots.',
            ko: '지도 위의 자리는 픽셀만으로 정해진다. 레이블은 점의 색을 정할 뿐이다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'You give the decoder a code where no digit lies. What does it do?',
        ko: '어떤 숫자도 놓이지 않은 자리의 코드를 디코더에 주면 어떻게 될까?',
      },
      scene: 'decode',
      right: {
        says: {
          en: 'It draws an image all the same.',
          ko: '그래도 그림을 그린다.',
        },
        why: {
          en: 'The decoder is a function: it computes 784 pixels from any two numbers. Training only says what it should draw where digits lie.',
          ko: '디코더는 함수여서 어떤 두 수에서도 픽셀 784개를 계산한다. 무엇을 그려야 하는지는 숫자가 놓인 자리에서만 배웠다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'It shows the nearest training digit.',
            ko: '가장 가까운 학습 숫자를 보여 준다.',
          },
          why: {
            en: 'It keeps weights, and no digits. As you drag the point, the image changes gradually and does not jump from one digit to the next.',
            ko: '디코더에는 가중치만 있고 숫자는 없다. 점을 끌면 그림은 다른 숫자로 건너뛰지 않고 조금씩 변한다.',
          },
        },
        {
          says: {
            en: 'It draws nothing, because no digit has this code.',
            ko: '그런 코드를 가진 숫자가 없으므로 아무것도 그리지 않는다.',
          },
          why: {
            en: 'The decoder does not know which codes digits have. It sees two numbers, wherever they come from.',
            ko: '디코더는 어떤 코드에 숫자가 있는지 모른다. 어디에서 왔든 수 두 개를 볼 뿐이다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'A code gets one number more. By how much does the test error fall?',
        ko: '코드에 수를 하나 더하면 테스트 오차는 얼마나 줄어들까?',
      },
      scene: 'error',
      right: {
        says: {
          en: 'By less, the longer the code is already.',
          ko: '코드가 이미 길수록 적게 줄어든다.',
        },
        why: {
          en: 'The first numbers describe what differs most from digit to digit. Less is left for those that follow.',
          ko: '처음 몇 개의 수가 숫자마다 가장 크게 다른 점을 나타낸다. 뒤에 오는 수가 나타낼 것은 점점 적어진다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'By the same amount each time.',
            ko: '매번 똑같이 줄어든다.',
          },
          why: {
            en: 'From one number to two it falls far more than with each number between eight and thirty-two.',
            ko: '수가 하나에서 둘이 될 때 줄어드는 양은, 여덟에서 서른둘까지 수 하나마다 줄어드는 양보다 훨씬 크다.',
          },
        },
        {
          says: {
            en: 'Not at all from three numbers on: nobody can see more than three dimensions.',
            ko: '셋부터는 줄지 않는다. 사람은 3차원보다 많은 차원을 볼 수 없다.',
          },
          why: {
            en: 'What we can see does not matter to the decoder. With thirty-two numbers its error is far smaller than with three.',
            ko: '사람이 볼 수 있는지는 디코더와 상관없다. 수가 서른둘이면 오차가 셋일 때보다 훨씬 작다.',
          },
        },
      ],
    },
  ],
  summary: [
    {
      en: 'The encoder turns a digit into a code of a few numbers; the decoder draws the digit again from the code alone.',
      ko: '인코더는 숫자를 수 몇 개짜리 코드로 바꾸고, 디코더는 코드만 보고 숫자를 다시 그린다.',
    },
    {
      en: 'Training makes the squared difference between digit and reconstruction small, pixel by pixel. It uses no labels.',
      ko: '학습은 숫자와 재구성의 차이를 픽셀마다 제곱해 줄인다. 레이블은 쓰지 않는다.',
    },
    {
      en: 'A code is a point of the latent space. Digits that look alike mostly lie close together in it.',
      ko: '코드는 잠재 공간의 한 점이다. 닮은 숫자는 대체로 가까이 놓인다.',
    },
    {
      en: 'The decoder draws from every code; where no digits lie, nothing has taught it what to draw.',
      ko: '디코더는 모든 코드에서 그림을 그린다. 숫자가 없는 자리에서 무엇을 그려야 하는지는 배우지 않았다.',
    },
    {
      en: 'Each extra number in the code lowers the error by less than the one before.',
      ko: '코드에 수를 더할 때마다 오차는 점점 더 조금씩 줄어든다.',
    },
  ],
  task: {
    say: {
      en: 'This network learns from every digit but the 9. Predict where the 9s will lie on its map, then train it.',
      ko: '이 신경망은 9를 뺀 숫자로만 학습한다. 9가 지도의 어디에 놓일지 예측한 다음 학습시켜 보자.',
    },
    run: spec('dense', {code: 2, digits: [0, 1, 2, 3, 4, 5, 6, 7, 8]}),
  },
})
