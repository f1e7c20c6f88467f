import { readFileSync, readdirSync } from 'node:fs';
import { read } from '../packages/ingest/src/index.ts';
import { parse } from '../packages/parser/src/index.ts';
const lines=(x:any,i=0):string[]=>['  '.repeat(i)+(x.label?.text??'')+x.title.replace(/\n/g,''),...x.children.flatMap((c:any)=>lines(c,i+1))];
const tree=async(t:string)=>{const s=await read(new TextEncoder().encode(t),{name:'a.txt'});return parse(s).reports.flatMap(r=>['>> '+r.title.replace(/\s/g,''),...r.sections.flatMap(x=>lines(x)),...r.oddities.map(o=>o.kind+o.label.text+o.expected)]);};
const wrap=(t:string,w:number,indent:string,pages:boolean)=>{let n=0,page=0;const out:string[]=[];const push=(l:string)=>{out.push(l);if(pages&&++n%28===0)out.push(`- ${++page} -`);};
 for(const l of t.split('\n')){const c=l.trim();if(!c){push('');continue;}let s=indent+c;const cols=(x:string)=>[...x].reduce((q,ch)=>q+(ch>'\u2e7f'?2:1),0);while(cols(s)>2*w){let k=0,q=0;while(q+(s[k]!>'\u2e7f'?2:1)<=2*w){q+=s[k]!>'\u2e7f'?2:1;k++;}while(/[0-9.%,]/.test(s[k]!)&&/[0-9.,]/.test(s[k-1]!)&&k>5)k--;if(/[，。；：、）”》]/.test(s[k]!))k++;push(s.slice(0,k));s=s.slice(k);}if(s)push(s);}return out.join('\n');};
const files=[...readdirSync('fixtures/reports').filter(f=>f.endsWith('.txt')&&!/affairs|four/.test(f)).map(f=>'fixtures/reports/'+f),...readdirSync('fixtures/styles').filter(f=>f.endsWith('.txt')&&!f.includes('slips')).map(f=>'fixtures/styles/'+f)];
for(const f of files){const t=readFileSync(f,'utf8');const a=await tree(t);
 for(const [w,ind,pg] of [[35,'　　',false],[40,'    ',false],[28,'',false],[45,'　　',true]] as const){const b=await tree(wrap(t,w,ind,pg));
  const da=a.filter(x=>!b.includes(x)),db=b.filter(x=>!a.includes(x)); if(da.length||db.length||a.length!==b.length)console.log(f,w,JSON.stringify(ind),pg,'\n   -',da.slice(0,4).map(x=>x.slice(0,60)).join('\n   - '),'\n   +',db.slice(0,4).map(x=>x.slice(0,60)).join('\n   + '));}}
