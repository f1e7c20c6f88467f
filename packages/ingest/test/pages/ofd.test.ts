import { placesOf } from '@gouji/document';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { read } from '../../src/index.js';

const page = (objects: string): string =>
  `<Page xmlns="http://www.ofdspec.org/2016"><Content><Layer>${objects}</Layer></Content></Page>`;

const text = (content: string, attributes = ''): string =>
  `<TextObject Boundary="20 20 100 10" Size="5" ${attributes}><TextCode X="0" Y="5" DeltaX="g 30 5">${content}</TextCode></TextObject>`;

/** An OFD whose one page holds these objects, or with other parts in place of its own. */
const ofdOf = (objects: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'OFD.xml':
          '<OFD xmlns="http://www.ofdspec.org/2016"><DocBody><DocRoot>/D/Document.xml</DocRoot></DocBody></OFD>',
        'D/Document.xml':
          '<Document xmlns="http://www.ofdspec.org/2016"><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea></CommonData><Pages><Page ID="1" BaseLoc="P/Content.xml"/></Pages></Document>',
        'D/P/Content.xml': page(objects),
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

const linesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes, { name: 'a.ofd' })).text.split('\n');

it.each<[string, string]>([
  ['as it is placed', text('年度决算')],
  ['in blocks within blocks', `<PageBlock><PageBlock>${text('年度决算')}</PageBlock></PageBlock>`],
  ['below an invisible object', text('年度决算') + text('草稿', 'Visible="false"')],
  ['around line ends that the program put in', text('\n      年度决算\n')],
  ['by a matrix', text('年度决算', 'CTM="2 0 0 2 10 0"')],
])('reads text %s', async (_, objects) => {
  expect(await linesOf(ofdOf(objects))).toEqual(['年度决算']);
});

it('says where a span is printed, in points', async () => {
  const source = await read(ofdOf(text('年度决算')), { name: 'a.ofd' });
  const [place] = placesOf(source, { start: 2, end: 4 });
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  expect(place).toMatchObject({
    page: 1,
    left: expect.closeTo(points(30), 3),
    right: expect.closeTo(points(40), 3),
  });
  expect(source.pages).toEqual([
    { number: 1, width: expect.closeTo(points(210), 3), height: expect.closeTo(points(297), 3) },
  ]);
});

it.each<[string, Uint8Array, string]>([
  ['no text', ofdOf('<ImageObject Boundary="0 0 210 297"/>'), 'no-text'],
  ['no document', ofdOf('', { 'OFD.xml': '<OFD/>' }), 'damaged'],
  [
    'a page that is not there',
    ofdOf('', { 'D/Document.xml': '<Document><Pages><Page BaseLoc="no.xml"/></Pages></Document>' }),
    'damaged',
  ],
  [
    'a page that leads out of it',
    ofdOf('', { 'D/Document.xml': '<Document><Pages><Page BaseLoc="../../etc/passwd"/></Pages></Document>' }),
    'damaged',
  ],
  ['a DTD', ofdOf('', { 'D/P/Content.xml': '<!DOCTYPE a><a/>' }), 'unsafe-xml'],
  ['XML that breaks off', ofdOf('', { 'D/P/Content.xml': '<Page><Content>' }), 'damaged'],
  [
    'more pages than allowed',
    ofdOf('', {
      'D/Document.xml': `<Document><Pages>${'<Page BaseLoc="P/Content.xml"/>'.repeat(9)}</Pages></Document>`,
    }),
    'too-large',
  ],
  ['elements nested without end', ofdOf('<PageBlock>'.repeat(300) + '</PageBlock>'.repeat(300)), 'too-large'],
  ['what is encrypted', ofdOf('', { 'Encryptions.xml': '<a/>' }), 'encrypted'],
])('refuses an OFD with %s', async (_, bytes, code) => {
  const outcome = await read(bytes, { name: 'a.ofd', limits: { pages: 5 } }).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ name: 'GoujiError', code });
});

it('bounds steps that claim to be without end', async () => {
  const hostile =
    '<TextObject Boundary="0 0 9 9" Size="5"><TextCode X="0" Y="5" DeltaX="g 999999999 1 g 999999999 1">决算</TextCode></TextObject>';
  expect(await linesOf(ofdOf(hostile))).toEqual(['决算']);
});
