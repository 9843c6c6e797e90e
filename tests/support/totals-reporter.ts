import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Names the tests that passed at their second try only, each a race to be mended, and prints `N passed, N failed` as the
 * very last line of a run. A file that could not be loaded and a fault outside all
 * tests each count as one failure; a run that never came to its tests has failed too.
 */
export class TotalsReporter implements Reporter {
  #passed = 0;
  #failed = 1;

  onInit(): void {
    process.once('exit', () => process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`));
  }

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    process.stdout.write(`Passed at the second try only: ${test.module.relativeModuleId}, ${test.fullName}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    this.#passed = 0;
    this.#failed = unhandledErrors.length;
    for (const module of modules) {
      this.#failed += module.errors().length;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') this.#passed += 1;
        if (test.result().state === 'failed') this.#failed += 1;
      }
      for (const suite of module.children.allSuites()) this.#failed += suite.errors().length;
    }
  }
}
