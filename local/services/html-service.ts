import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exception } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import type { HtmlRef } from './ui.ts';

function output({ run }: Ref, html: string): HtmlRef {
  return { kind: 'HtmlOutput', run, page: { html, title: '' } };
}

/** The global `HtmlService`. */
export const htmlService: Members = {
  createHtmlOutput: method(['string?'], (self: Ref, html) => output(self, html ?? '')),
  createHtmlOutputFromFile: method(['string'], (self: Ref, name) => {
    const file = join(self.run.state.script.dist, `${name}.html`);
    if (!existsSync(file)) throw new Exception(`No HTML file named ${name} was found.`);
    return output(self, readFileSync(file, 'utf8'));
  }),
};

/** A page to be shown. */
export const htmlOutput: Members = {
  getContent: method([], ({ page }: HtmlRef) => page.html),
  getTitle: method([], ({ page }: HtmlRef) => page.title),
  setTitle: method(['string'], (self: HtmlRef, title) => {
    self.page.title = title;
    return self;
  }),
  setWidth: method(['number'], (self: HtmlRef, width) => {
    self.page.width = width;
    return self;
  }),
  setHeight: method(['number'], (self: HtmlRef, height) => {
    self.page.height = height;
    return self;
  }),
};
