import { chromium as pw } from 'playwright';
import chromium from '@sparticuz/chromium';
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox','--disable-gpu'] });
const rate = Number(process.argv[2] ?? 4);
for (let r=0;r<Number(process.argv[3]??3);r++){
const c = await b.newContext({ locale: 'en-US', viewport:{width:412,height:823} });
const p = await c.newPage();
const cdp = await c.newCDPSession(p);
await cdp.send('Emulation.setCPUThrottlingRate', { rate });
await cdp.send('Network.enable'); await cdp.send('Network.emulateNetworkConditions',{offline:false,latency:562,downloadThroughput:184000,uploadThroughput:84000});
const ev=[]; cdp.on('Tracing.dataCollected', d=>ev.push(...d.value));
await cdp.send('Tracing.start',{transferMode:'ReportEvents',traceConfig:{includedCategories:['devtools.timeline','disabled-by-default-devtools.timeline','toplevel','blink.user_timing','disabled-by-default-v8.cpu_profiler']}});
await p.goto('http://localhost:4311/check/nerve-danger/');
await p.waitForTimeout(2500);
const done=new Promise(r=>cdp.once('Tracing.tracingComplete',r)); await cdp.send('Tracing.end'); await done;
const main=ev.filter(e=>e.name==='RunTask'||e.name==='ThreadControllerImpl::RunTask');
const pid=ev.find(e=>e.name==='TracingStartedInBrowser');
const nav=ev.filter(e=>e.name==='navigationStart').pop()?.ts ?? ev.find(e=>e.name==='ResourceSendRequest')?.ts;
const t0=ev.find(e=>e.name==='ResourceSendRequest').ts;
const rp=ev.find(e=>e.name==='EvaluateScript' && /index-/.test(e.args?.data?.url||'')) ?? ev.find(e=>e.name==='v8.evaluateModule'||e.name==='v8.compileModule');
const tasks=main.filter(e=>e.pid===rp.pid&&e.tid===rp.tid&&e.dur>8000).sort((a,b)=>a.ts-b.ts);
for(const t of tasks){ const inside=ev.filter(e=>e.pid===t.pid&&e.tid===t.tid&&e.ts>=t.ts&&e.ts+(e.dur||0)<=t.ts+t.dur&&e.dur>3000&&e!==t&&!/RunTask/.test(e.name)).sort((a,b)=>b.dur-a.dur).slice(0,4).map(e=>`${e.name}:${(e.dur/1000).toFixed(0)}${e.args?.data?.url?'('+e.args.data.url.split('/').pop().slice(0,12)+')':''}${e.args?.data?.functionName?'['+e.args.data.functionName+']':''}`); console.log(((t.ts-t0)/1000).toFixed(0).padStart(6), (t.dur/1000).toFixed(1).padStart(7), inside.join(' ')); }
console.log('--');
await c.close(); }
await b.close();
