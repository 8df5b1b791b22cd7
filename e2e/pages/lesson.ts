import {expect, type Locator, type Page} from '@playwright/test'
import {tabTo} from './tab-to.ts'
import {expectNoViolations} from './violations.ts'

type Language = 'en' | 'ko'

const words = {
  en: {
    next: 'Next',
    previous: 'Previous',
    skip: 'Skip',
    outline: 'Outline',
    task: 'Your turn',
    done: '✓ Done.',
    predict: 'Predict first',
    prediction: 'Your prediction',
    able: 'Afterwards you can',
    lock: 'Lock it in',
    answer: 'Your answer',
    right: 'Right.',
    again: 'Answer again',
    lookAgain: /^Look again/,
    score: /^(\d) of 3 right/,
    playground: 'Open it in the playground',
    waiting: 'The figure is on its way…',
    train: 'Train',
    pause: 'Pause',
    progress: 'Training progress',
    paused: /Paused/,
  },
  ko: {
    next: '다음',
    previous: '이전',
    skip: '건너뛰기',
    outline: '차례',
    task: '해 보기',
    done: '✓ 완료',
    predict: '먼저 예측하기',
    prediction: '나의 예측',
    able: '수업을 마치면',
    lock: '확정',
    answer: '나의 답',
    right: '맞았다.',
    again: '다시 답하기',
    lookAgain: /^다시 보기/,
    score: /^3개 가운데 (\d)개/,
    playground: '실험실에서 열기',
    waiting: '그림을 준비하고 있습니다…',
    train: '학습',
    pause: '일시 정지',
    progress: '학습 진행',
    paused: /일시 정지/,
  },
}

/**
 * A lesson as a person knows it: scenes, tasks, predictions. Whoever walks through one holds every scene to what
 * all of them promise: `sceneIsSound`.
 */
export class Lesson {
  readonly words
  readonly scene: Locator

  constructor(
    readonly page: Page,
    readonly slug: string,
    readonly language: Language = 'en',
  ) {
    this.words = words[language]
    this.scene = page.getByRole('heading', {level: 2})
  }

  /** Opens a scene on wasm, and waits for its models. */
  async open(scene = '', more = ''): Promise<void> {
    const path = scene === '' ? this.slug : `${this.slug}/${scene}`
    await this.page.goto(`./#/lessons/${path}?backend=wasm&lang=${this.language}${more}`)
    await expect(this.scene).toBeVisible()
    await this.sceneIsSound()
  }

  /** Its figures are there, it is in the language asked for, no wider than the screen, and everyone can use it. */
  async sceneIsSound(): Promise<void> {
    await expect(this.scene).toHaveCount(1)
    if (this.language === 'ko') await expect(this.scene).toHaveText(/[가-힣]/)
    await this.figuresAreThere()
    const wider = () => this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(wider, {message: this.page.url()}).toBeLessThanOrEqual(0)
    await expectNoViolations(this.page)
  }

  async isAt(scene: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`#/lessons/${this.slug}/${scene}(\\?|$)`))
  }

  /** Some tasks train nets to the end: on a busy machine that takes its time. */
  async taskIsDone(): Promise<void> {
    const status = this.page.getByRole('status', {name: this.words.task})
    await expect(status).toHaveText(this.words.done, {timeout: 600_000})
  }

  async figuresAreThere(): Promise<void> {
    await expect(this.page.getByText(this.words.waiting)).toHaveCount(0)
  }

  /** Touches a button that begins a training, and pauses it: to its end it comes in the walk with the keyboard. */
  async trainForAMoment(start = this.button(new RegExp(`^${this.words.train}$`))): Promise<void> {
    await start.tap()
    await this.pauseTraining()
  }

  async pauseTraining(): Promise<void> {
    await this.button(this.words.pause).first().tap()
    const progress = this.page.getByRole('progressbar', {name: this.words.progress}).first()
    await expect(progress).toHaveAttribute('aria-valuetext', this.words.paused)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {name})
  }

  figure(name: string): Locator {
    return this.page.getByRole('figure', {name, exact: true})
  }

  /** Goes on with the keyboard alone, and expects the scene of that name. */
  async stepTo(scene: string): Promise<void> {
    await this.page.getByRole('heading', {level: 2}).evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await this.moveOn(() => this.page.keyboard.press('ArrowRight'))
    await this.isAt(scene)
  }

  /** Leaves the scene, and waits until the next one stands there, sound: what is done before counts for the last. */
  async moveOn(action: () => Promise<void>): Promise<void> {
    const title = await this.scene.textContent()
    await action()
    await expect(this.scene).not.toHaveText(title ?? '')
    await this.sceneIsSound()
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await tabTo(this.page, target)
  }

  async press(target: Locator, ...keys: readonly string[]): Promise<void> {
    await this.tabTo(target)
    // Nets may still be on their way; a button that waits for them does nothing when pressed.
    await expect(target.first()).toBeEnabled()
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Answers what the scene asks before it shows: another answer than the first, or a little more than it stands at. */
  async predictWithKeys(): Promise<void> {
    await this.press(this.#guess(), 'Space', 'ArrowRight')
    await this.press(this.button(this.words.lock), 'Enter')
    await this.#isScored()
  }

  /** The same with a finger. */
  async predictByTouch(): Promise<void> {
    await this.#guess().tap()
    await this.button(this.words.lock).tap()
    await this.#isScored()
  }

  #guess(): Locator {
    const question = this.page.getByRole('region', {name: this.words.predict})
    return question.getByRole('radio').or(question.getByRole('slider')).first()
  }

  /** The score, what the figures say, and the figures. */
  async #isScored(): Promise<void> {
    const verdict = this.page.getByRole('status', {name: this.words.prediction})
    await expect(verdict).toHaveText(/^\d+ %.*\p{L}/u, {timeout: 120_000})
    await this.sceneIsSound()
  }

  /** A lesson opens with what one will be able to do. */
  async begins(): Promise<void> {
    await expect(this.page.getByRole('heading', {level: 3, name: this.words.able})).toBeVisible()
  }

  /**
   * Answers the question of this scene: `choose` takes one of the answers, `lock` locks it in. Every answer then says
   * why, and a scene is named to go back to. Answers whether it was right.
   */
  async answer(
    choose: (answer: Locator) => Promise<void>,
    lock: (button: Locator) => Promise<void>,
  ): Promise<boolean> {
    const {answer, right, lookAgain, lock: name} = this.words
    const answers = this.page.getByRole('radio')
    await expect(answers.first()).toBeEnabled()
    await choose(answers.first())
    await expect(answers.first()).toBeChecked()
    await lock(this.button(name))
    await expect(answers.first()).toBeDisabled()
    for (const one of await answers.all()) await expect(one).toHaveAccessibleDescription(/\p{L}{2}/u)
    await expect(this.page.getByRole('link', {name: lookAgain})).toBeVisible()
    const verdict = this.page.getByRole('status', {name: answer})
    await expect(verdict).toHaveText(/\p{L}/u)
    await expectNoViolations(this.page)
    return (await verdict.textContent()) === right
  }

  /** The summary: how many answers were right, an experiment for the playground, and a way on. */
  async ends(right: number): Promise<void> {
    const score = await this.page.getByText(this.words.score).textContent()
    expect(this.words.score.exec(score ?? '')?.[1]).toBe(String(right))
    await expect(this.page.getByRole('link', {name: this.words.playground})).toHaveAttribute(
      'href',
      /^#\/playground\?v=2&variant=/,
    )
  }

  /** How many scenes the outline ticks off. */
  async scenesDone(): Promise<number> {
    const outline = this.page.getByRole('navigation', {name: this.words.outline})
    if (!(await outline.isVisible()))
      await this.page
        .getByText(new RegExp(`^${this.words.outline}`))
        .first()
        .click()
    return outline.getByText(this.language === 'en' ? 'done' : '마침', {exact: true}).count()
  }
}
