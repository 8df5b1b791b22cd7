import {spec} from '../framework/spec'
import {teach} from '../framework/teach/teach'

export default teach({
  inClass: {
    en: 'Open the lesson once where there is a network; after that it needs none. Let everybody guess before you lock a prediction in: a show of hands, or a cross on the handout. Two scenes train a network, “Watch it learn” and “What one more number gains”; meanwhile the class can discuss what the loss will do. The digit that somebody draws and pins to the map comes back when the training is replayed.',
    ko: '인터넷이 되는 곳에서 수업을 한 번 열어 두면 그다음부터는 인터넷 없이도 된다. 예측을 확정하기 전에 모두에게 답을 정하게 한다. 손을 들게 하거나 유인물에 표시하게 하면 된다. ‘학습 지켜보기’와 ‘수 하나를 더하면’에서는 신경망을 학습시킨다. 그동안 손실이 어떻게 변할지 이야기한다. 누군가 그려서 지도에 꽂아 둔 숫자는 학습을 되돌아볼 때 다시 나온다.',
  },
  minutes: {
    hourglass: 4,
    place: 3,
    map: 4,
    decode: 2,
    drag: 2,
    neighbours: 4,
    draw: 3,
    learn: 5,
    history: 3,
    bounds: 3,
    guess: 3,
    sizes: 3,
    space: 2,
    error: 4,
  },
  expected: {
    neighbours: {
      answer: {
        en: 'The pixels: nine of ten neighbours have the same label, by two numbers about seven of ten. A code of thirty-two numbers finds as many as the pixels do.',
        ko: '픽셀이다. 픽셀로 찾은 이웃은 열에 아홉이 레이블이 같고, 수 두 개로 찾은 이웃은 열에 일곱쯤이다. 수가 서른둘이면 픽셀만큼 찾는다.',
      },
      mistakes: {
        en: 'To think that what a network has learnt must beat what it was given. Its two numbers are made of the pixels, and leave most of them out.',
        ko: '신경망이 배운 것은 입력보다 나아야 한다고 생각한다. 코드는 픽셀로 만든 것이고, 수 두 개로는 대부분을 버릴 수밖에 없다.',
      },
    },
    space: {
      answer: {
        en: 'Only a little more than by two. The third number separates kinds that overlapped, but most neighbours had the same label before.',
        ko: '수 두 개일 때보다 조금 많을 뿐이다. 셋째 수가 겹치던 숫자를 떼어 놓지만, 이웃은 이미 대부분 레이블이 같았다.',
      },
      mistakes: {
        en: 'To expect nearly all, because the view in space looks so well separated.',
        ko: '공간에서 보면 잘 나뉘어 보이므로 거의 전부라고 답한다.',
      },
    },
    place: {
      answer: {
        en: 'Among digits of the same shape. What counts is the ink: a 5 that looks like a 6 may lie with the 6s.',
        ko: '모양이 닮은 숫자들 사이. 자리를 정하는 것은 획이므로, 6처럼 생긴 5는 6 사이에 놓일 수 있다.',
      },
      mistakes: {
        en: 'To look for the region of its label, as if the network had been told that this is a 5. Ask how it should know.',
        ko: '신경망이 5라는 것을 아는 것처럼 레이블의 영역을 찾는다. 신경망이 그것을 어떻게 알 수 있는지 물어본다.',
      },
    },
    learn: {
      answer: {
        en: 'A steep fall within the first part of an epoch, below the error of the mean image; then ever more slowly, and far from zero at the end.',
        ko: '첫 에폭이 끝나기 전에 평균 그림의 오차 아래로 급히 떨어지고, 그 뒤로는 점점 천천히 줄어 0과는 먼 값에서 끝난다.',
      },
      mistakes: {
        en: 'A straight line, or one that ends at zero. Two numbers cannot describe every digit exactly, however long the training.',
        ko: '직선으로 그리거나 0에서 끝나게 그린다. 아무리 오래 학습해도 수 두 개로 모든 숫자를 정확히 나타낼 수는 없다.',
      },
    },
    bounds: {
      answer: {
        en: 'The one without bounds, by about one part in thirty. A bound is one more demand, and demands cost error.',
        ko: '한계가 없는 쪽이 30분의 1쯤 낫다. 한계는 요구가 하나 더 있는 것이고, 요구가 늘면 오차도 는다.',
      },
      mistakes: {
        en: 'To take the map that is easier to read for the better network. The loss looks at the pictures alone.',
        ko: '읽기 쉬운 지도가 더 나은 신경망이라고 생각한다. 손실은 그림만 본다.',
      },
    },
    guess: {
      answer: {
        en: 'Thirty-two: the handwriting is there. Eight: the right digit, with smoothed strokes. Two: some digits have become others.',
        ko: '서른둘은 글씨체까지 남아 있다. 여덟은 숫자는 맞지만 획이 뭉개졌다. 둘은 어떤 숫자가 다른 숫자로 바뀌었다.',
      },
      mistakes: {
        en: 'To judge by one digit, or by blur alone. A short code does not only blur; it also draws another digit of the same outline.',
        ko: '숫자 하나만 보거나 흐린 정도만 본다. 코드가 짧으면 흐려질 뿐 아니라 윤곽이 비슷한 다른 숫자가 나오기도 한다.',
      },
    },
  },
  exercises: [
    {
      asks: {
        en: 'An image takes 784 bytes. Its code takes two numbers of 4 bytes each. How many times smaller is that? From how many images on does the network 784–128–32–2–32–128–784 save space, if its decoder has to be stored as well?',
        ko: '그림 한 장은 784바이트이고, 코드는 4바이트 수 두 개다. 몇 분의 일로 줄어드는가? 디코더도 함께 저장해야 한다면 신경망 784–128–32–2–32–128–784는 그림이 몇 장 이상일 때 공간을 아끼는가?',
      },
      solution: {
        en: '784 / 8 = 98 times. The decoder has (2 + 1) · 32 + (32 + 1) · 128 + (128 + 1) · 784 = 105,456 weights and biases, which is 421,824 bytes. Each image saves 776 bytes, so it pays from 544 images on. But what comes back is not the image: the comparison leaves the error out.',
        ko: '784 / 8 = 98분의 일. 디코더의 가중치와 편향은 (2 + 1) · 32 + (32 + 1) · 128 + (128 + 1) · 784 = 105,456개, 곧 421,824바이트다. 그림마다 776바이트를 아끼므로 544장부터 이득이다. 그러나 돌아오는 것은 원래 그림이 아니다. 이 비교에는 오차가 빠져 있다.',
      },
    },
    {
      asks: {
        en: 'A decoder ignores its code and draws the same image c for every digit. Which c makes the mean squared error smallest? What does that say about the dashed line in the figure of the loss?',
        ko: '어떤 디코더가 코드를 무시하고 모든 숫자에 같은 그림 c를 그린다. 평균 제곱 오차가 가장 작아지는 c는 무엇인가? 손실 그림의 점선은 이것과 어떤 관계가 있는가?',
      },
      solution: {
        en: 'For each pixel, the mean of (x − c)² has the derivative −2 (mean of x − c), which is zero where c is the mean. So c is the mean image, and its error is the line of the mean image. A network that stays above it has learnt nothing from its code.',
        ko: '픽셀마다 (x − c)²의 평균을 c로 미분하면 −2(x의 평균 − c)이고, c가 평균일 때 0이 된다. 그러므로 c는 평균 그림이고, 그 오차가 평균 그림의 선이다. 오차가 이 선보다 큰 신경망은 코드에서 아무것도 얻지 못한 것이다.',
      },
    },
    {
      asks: {
        en: 'Let h be an invertible map of the plane. Show that encoder h ∘ f and decoder g ∘ h⁻¹ reconstruct exactly as f and g do. What may one therefore not read off a map of codes? Train the same network from two seeds and compare.',
        ko: 'h는 평면의 가역 변환이다. 인코더 h ∘ f와 디코더 g ∘ h⁻¹의 재구성이 f와 g의 재구성과 똑같음을 보여라. 그렇다면 코드 지도에서 무엇을 읽어서는 안 되는가? 같은 신경망을 두 시드에서 학습시켜 비교해 보라.',
      },
      solution: {
        en: 'g(h⁻¹(h(f(x)))) = g(f(x)). The loss is the same, so it fixes neither the directions of the axes, nor lengths, nor where a kind of digit lies. With another seed the map looks different, with about the same error. What mostly stays is which digits are neighbours.',
        ko: 'g(h⁻¹(h(f(x)))) = g(f(x)). 손실이 같으므로, 손실은 축의 방향도 길이도 숫자의 자리도 정하지 않는다. 시드가 다르면 지도의 모양은 다르지만 오차는 거의 같다. 대체로 바뀌지 않는 것은 어떤 숫자끼리 이웃하느냐이다.',
      },
      run: spec('dense', {code: 2, seed: 1}),
      beside: spec('dense', {code: 2, seed: 2}),
    },
  ],
})
