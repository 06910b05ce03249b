import { expect } from "vitest";

/**
 * Does something that must not take long, and gives what it gave.
 *
 * Counted is the time of the processor, which is the same however much else the machine does.
 *
 * @param seconds - So many may it take.
 */
export function promptly<Value>(seconds: number, call: () => Value): Value {
  const start = process.cpuUsage();
  const value = call();
  expectWithin(seconds, start);
  return value;
}

/** The same of something that ends later. */
export async function promptlyLater<Value>(
  seconds: number,
  call: () => Promise<Value>,
): Promise<Value> {
  const start = process.cpuUsage();
  const value = await call();
  expectWithin(seconds, start);
  return value;
}

function expectWithin(seconds: number, start: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(seconds);
}
