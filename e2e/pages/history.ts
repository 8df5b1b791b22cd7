import {expect, type Locator, type Page} from '@playwright/test'

/** The figure "History": a training that can be gone through again (English interface). */
export class History {
  readonly figure: Locator
  readonly moment: Locator

  constructor(page: Page) {
    this.figure = page.getByRole('figure', {name: 'History', exact: true})
    this.moment = this.figure.getByRole('slider', {name: 'Moment'})
  }

  button(name: 'Play' | 'Hold' | 'Now'): Locator {
    return this.figure.getByRole('button', {name, exact: true})
  }

  /** Goes to a moment by keys, from the first one on. */
  async goTo(at: number): Promise<void> {
    await this.moment.focus()
    await this.moment.press('Home')
    for (let i = 0; i < at; i++) await this.moment.press('ArrowRight')
    await expect(this.moment).toHaveValue(`${at}`)
  }

  /** The moment shown is fetched: its error is told. */
  async isShown(): Promise<void> {
    await expect(this.figure).toContainText(/test error \d/)
  }
}
