#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { main } from './cli/main.js';

// Who reads the beginning only, as `head` does, hangs up. That is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not `process.exit`: what is on its way into a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: () => buffer(process.stdin),
});
