import { expect, test } from '@jest/globals';
import { withClientScript } from '../../../local/server/frames.ts';

const TAG = '<script src="/google-script.js"></script>';

test.each([
  ['first in the head', '<!doctype html><html><head lang="en"><script>1</script></head></html>', '<head lang="en">'],
  ['after html where there is no head', '<!DOCTYPE html><html><body></body></html>', '<html>'],
  ['after the doctype where there is nothing else', '<!DOCTYPE html><p>text</p>', '<!DOCTYPE html>'],
  ['before everything in a fragment', '<p>text</p>', ''],
  ['not into a header', '<!doctype html><html><header>x</header></html>', '<html>'],
])('the client script stands %s', (_where, html, before) => {
  const page = withClientScript(html);
  expect(page.indexOf(TAG)).toBe(html.indexOf(before) + before.length);
  expect(page.replace(TAG, '')).toBe(html);
});
