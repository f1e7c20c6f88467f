import { render } from 'preact';
import { App } from './app/app.js';
import { makeBench } from './app/bench.js';
import './styles/index.css';

declare const __VERSION__: string;

document.documentElement.classList.add('js');
const program = document.getElementById('worker')?.textContent ?? '';
const root = document.getElementById('app');
if (root) render(<App bench={makeBench(program)} version={__VERSION__} />, root);
