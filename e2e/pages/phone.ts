import {devices} from '@playwright/test'

const {defaultBrowserType: _, ...pixel} = devices['Pixel 7']

/** A phone with the narrowest screen that is promised; for `test.use`. */
export const phone = {...pixel, viewport: {width: 360, height: 740}}
