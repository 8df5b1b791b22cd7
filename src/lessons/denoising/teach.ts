import {teach} from '../framework/teach/teach'

export default teach({
  inClass: {
    en: 'Begin with the noise level all the way up and let somebody read the digits aloud while you lower it: the class denoises before the network does. In “Corrupt your own digit” call somebody to the front. “Train both at once” trains two networks; start it, go on to discuss the target, and come back. The pretrained pair serves in every later scene, so nothing waits for the training.',
    ko: '잡음을 가장 세게 두고 시작해 조금씩 줄이면서 숫자를 소리 내어 읽게 한다. 신경망보다 먼저 학생들이 잡음을 없애는 셈이다. ‘내 숫자 손상시키기’에서는 한 사람을 앞으로 부른다. ‘둘을 함께 학습시키기’에서는 신경망 두 개를 학습시킨다. 시작해 놓고 목표에 대해 이야기한 다음 돌아온다. 뒤의 장면은 모두 미리 학습된 한 쌍으로도 볼 수 있으므로 학습이 끝나기를 기다리지 않아도 된다.',
  },
  minutes: {
    noise: 3,
    guess: 3,
    target: 4,
    train: 6,
    brush: 4,
    levels: 5,
    kinds: 4,
    codes: 4,
    sheet: 5,
    two: 5,
  },
  expected: {
    guess: {
      answer: {
        en: 'The row of even strokes on a clean ground is the denoising network’s. The plain network’s has smears and broken strokes.',
        ko: '획이 고르고 배경이 깨끗한 줄이 잡음 제거 신경망이다. 기본 신경망의 줄은 얼룩지고 획이 끊겨 있다.',
      },
      mistakes: {
        en: 'To look for specks. The plain network has none to show either: 32 numbers cannot draw single pixels. What it copies are wrong shapes.',
        ko: '얼룩점을 찾는다. 수 32개로는 픽셀 하나하나를 그릴 수 없으므로 기본 신경망의 그림에도 점은 없다. 잘못된 모양을 베낄 뿐이다.',
      },
    },
    levels: {
      answer: {
        en: 'Early: between σ = 0.10 and 0.15 for the pretrained pair. A little noise is enough to make the denoising network the better one.',
        ko: '일찍 만난다. 미리 학습된 한 쌍은 σ = 0.10과 0.15 사이다. 잡음이 조금만 있어도 잡음 제거 신경망이 낫다.',
      },
      mistakes: {
        en: 'To say 0.5, the level of its training. That is where it was made for, not where it begins to be better.',
        ko: '학습한 세기인 0.5라고 답한다. 0.5는 학습한 세기일 뿐, 나아지기 시작하는 세기가 아니다.',
      },
    },
    kinds: {
      answer: {
        en: 'Salt and pepper: it adds specks all over, as Gaussian noise does. Masking comes next, holes last.',
        ko: '소금과 후추. 가우스 잡음처럼 그림 전체에 얼룩을 더한다. 다음은 가리기, 마지막은 네모 구멍이다.',
      },
      mistakes: {
        en: 'To go by which noise looks worst. What counts is how similar it is to the noise of the training.',
        ko: '가장 심해 보이는 잡음을 고른다. 중요한 것은 학습할 때의 잡음과 얼마나 비슷한지다.',
      },
    },
    codes: {
      answer: {
        en: 'About 60 %. The denoising encoder ignores much of the noise, though not all of it.',
        ko: '60 %쯤. 잡음 제거 인코더는 잡음을 모두는 아니지만 상당 부분 무시한다.',
      },
      mistakes: {
        en: 'To say nearly 0, as if every trace of the noise were gone. Under this much noise some digits could be others, and their codes move.',
        ko: '잡음의 흔적이 모두 사라진다고 보고 0에 가깝게 답한다. 잡음이 이만큼 세면 다른 숫자로 보이기도 하므로 코드가 움직인다.',
      },
    },
  },
  exercises: [
    {
      asks: {
        en: 'Masking sets each pixel to 0 with probability p. Show that doing nothing has the mean squared error p · m, where m is the mean of x² over all pixels. The dashed line stands at about 0.050 for p = 0.5: what is m, and why is the line straight?',
        ko: '가리기는 픽셀마다 확률 p로 0으로 만든다. 아무것도 하지 않을 때의 평균 제곱 오차가 p · m임을 보여라. m은 모든 픽셀에 걸친 x²의 평균이다. p = 0.5에서 점선은 0.050쯤에 있다. m은 얼마이고, 점선은 왜 직선인가?',
      },
      solution: {
        en: 'A masked pixel has the error x², any other none, so the mean is p times the mean of x². From 0.050 = 0.5 · m follows m ≈ 0.10. The error is proportional to p.',
        ko: '가려진 픽셀의 오차는 x²이고 나머지는 0이므로 평균은 x²의 평균의 p배다. 0.050 = 0.5 · m에서 m ≈ 0.10이다. 오차가 p에 비례하므로 직선이다.',
      },
    },
    {
      asks: {
        en: 'A pixel is 1 with probability q and else 0. You see y, which is the pixel plus Gaussian noise of standard deviation σ. Which output makes the expected squared error smallest? What is it where y = 0.5 and q = 0.5, and what does that look like in a picture?',
        ko: '어떤 픽셀은 확률 q로 1이고 아니면 0이다. 여기에 표준편차 σ인 가우스 잡음을 더한 y를 본다. 제곱 오차의 기댓값이 가장 작은 출력은 무엇인가? q = 0.5이고 y = 0.5이면 얼마이며, 그림에서는 어떻게 보이는가?',
      },
      solution: {
        en: 'The conditional mean, here the probability that the pixel is 1: by Bayes’ rule 1 / (1 + ((1 − q) / q) · exp((1 − 2y) / (2σ²))). With y = q = 0.5 it is 0.5: grey. Where the network cannot know, it draws neither ink nor paper, and edges look blurred.',
        ko: '조건부 평균, 곧 픽셀이 1일 확률이다. 베이즈 정리에 따라 1 / (1 + ((1 − q) / q) · exp((1 − 2y) / (2σ²)))이다. y = q = 0.5이면 0.5, 곧 회색이다. 신경망은 알 수 없는 곳에 잉크도 종이도 아닌 회색을 그리고, 그래서 가장자리가 흐려 보인다.',
      },
    },
    {
      asks: {
        en: 'Let x be drawn from N(0, s²) and y = x + σε with ε from N(0, 1). Compute E[x | y], and show that it equals y + σ² (log p)′(y), where p is the density of y. What happens for small s? Compare the arrows in “Back to the sheet”.',
        ko: 'x를 N(0, s²)에서 뽑고 y = x + σε, ε은 N(0, 1)에서 뽑는다. E[x | y]를 구하고 그것이 y + σ² (log p)′(y)와 같음을 보여라. p는 y의 밀도다. s가 작으면 어떻게 되는가? ‘면으로 돌아오기’의 화살표와 비교해 보라.',
      },
      solution: {
        en: 'E[x | y] = s² / (s² + σ²) · y. The density of y is N(0, s² + σ²), so (log p)′(y) = −y / (s² + σ²), and y − σ² y / (s² + σ²) is the same. For small s the output goes to 0: across the sheet, where data are thin, a point is moved all the way; along it, where they are spread, it stays.',
        ko: 'E[x | y] = s² / (s² + σ²) · y이다. y의 밀도는 N(0, s² + σ²)이므로 (log p)′(y) = −y / (s² + σ²)이고, y − σ² y / (s² + σ²)는 같은 값이다. s가 작으면 출력은 0으로 간다. 데이터가 얇은 방향, 곧 면을 가로지르는 방향으로는 점이 끝까지 옮겨지고, 데이터가 퍼져 있는 면 방향으로는 거의 그대로다.',
      },
    },
  ],
})
