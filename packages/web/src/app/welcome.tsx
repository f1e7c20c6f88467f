import type { Words } from '../words/index.js';
import { type Pick, Picker } from './picker.js';

/** The page's own policy, as it stands in its tag. */
const policy =
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';

/** What is seen before any file was chosen. */
export const Welcome = ({ say, pick, trySample }: { say: Words; pick: Pick; trySample: () => void }) => (
  <>
    <h1>{say.heading}</h1>
    <p class="about-page">{say.about}</p>
    <div class="columns">
      <section class="zone" aria-labelledby="zone">
        <svg width="64" height="64" viewBox="0 0 64 64" aria-hidden="true">
          <path d="M14 6h26l12 12v40H14z" />
          <path d="M40 6v12h12" />
          <path d="M22 28h20M22 36h20M22 44h11" />
          <path class="tick" d="M37 47l5 5 10-13" />
        </svg>
        <h2 id="zone">{say.drop}</h2>
        <div class="choices">
          <Picker say={say} pick={pick} main />
        </div>
        <p class="types">{say.types}</p>
        <button type="button" class="button" onClick={trySample}>
          {say.sample}
        </button>
      </section>
      <Privacy say={say} />
    </div>
    <dl class="gets">
      {say.gets.map(([name, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </>
);

const Privacy = ({ say: { privacy } }: { say: Words }) => (
  <section class="privacy" aria-labelledby="privacy">
    <h2 id="privacy">{privacy.heading}</h2>
    <ul>
      {privacy.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
    <details open>
      <summary>{privacy.how}</summary>
      <ol>
        <li>{privacy.cable}</li>
        <li>
          {privacy.policy} <code>{policy}</code>
        </li>
        <li>
          {privacy.checksum} <code>certutil -hashfile gouji.html SHA256</code>
        </li>
      </ol>
    </details>
    <p class="secret">{privacy.warning}</p>
  </section>
);
