import {expect, test} from '@playwright/test'
import {complaints} from './pages/playground.ts'
import {expectNoViolations} from './pages/violations.ts'

test('the list of lessons leads to the teacher’s page, which says what to expect', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'light'})
  await page.goto('./#/lessons')
  await page.getByRole('link', {name: 'For teachers: Latent space'}).click()
  await expect(page).toHaveURL(/#\/lessons\/latent-space\/teach/)
  await expect(page.getByRole('heading', {level: 1, name: 'Latent space'})).toBeVisible()
  for (const part of ['Aims', 'In class', 'Predictions', 'The three questions at the end', 'Exercises'])
    await expect(page.getByRole('region', {name: part})).toBeVisible()
  const minutes = page.getByRole('row').filter({hasText: 'Together'}).getByRole('cell').first()
  await expect(minutes).toHaveText(/^\d\d$/)
  await expect(page.getByText('Solution', {exact: true})).toHaveCount(3)
  await expectNoViolations(page)
  await page.getByRole('link', {name: 'Where does it belong?'}).first().click()
  await expect(page).toHaveURL(/latent-space\/place/)
  expect(trouble).toEqual([])
})

test('the teacher’s page speaks Korean, in the dark', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'})
  await page.goto('./#/lessons/latent-space/teach?lang=ko')
  await expect(page.getByRole('region', {name: '연습 문제'})).toContainText('풀이')
  await expect(page.getByRole('link', {name: '실험실에서 열기'}).first()).toHaveAttribute('href', /lang=ko/)
  await expectNoViolations(page)
})

test('there is no teacher’s page of a lesson that there is not', async ({page}) => {
  await page.goto('./#/lessons/nothing/teach')
  await expect(page.getByRole('heading', {name: 'There is no such lesson'})).toBeVisible()
})
