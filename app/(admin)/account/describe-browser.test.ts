import { expect, test } from 'vitest'
import { describeBrowser } from './describe-browser.ts'

const LIKE_GECKO = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['', undefined, undefined],
  ['curl/8.5.0', undefined, undefined],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${LIKE_GECKO} Chrome/140.0.0.0 Safari/537.36`,
    'Chrome',
    'Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${LIKE_GECKO} Chrome/140.0 Safari/537.36 Edg/140.0`,
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
    'Safari',
    'iOS',
  ],
  [
    `Mozilla/5.0 (Linux; Android 15) ${LIKE_GECKO} Chrome/140.0 Mobile Safari/537.36`,
    'Chrome',
    'Android',
  ],
])('%j', (userAgent, browser, system) => {
  expect(describeBrowser(userAgent)).toEqual({ browser, system })
})
