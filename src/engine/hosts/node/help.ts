import {backendChoices} from '../../../contract/backend'
import {dataNames} from '../../../contract/spec'
import {variants} from '../../../variants/index'
import {toText} from '../../../variants/nearest'
import type {Parameter} from '../../../variants/parameters'

/** What `--help` prints: every variant and parameter, as they are declared. */
export function helpText(): string {
  return [
    'Trains an autoencoder on MNIST and reports what it reached.',
    '',
    '  npm run train -- --variant dense --code 2 --epochs 1 --json',
    '',
    option('variant', variants.map(({id}) => id).join(' | '), 'The kind of autoencoder.'),
    option('data', dataNames.join(' | '), 'What it learns from.'),
    option('backend', backendChoices.join(' | '), 'What computes. [wasm]'),
    option(
      'changes',
      'STEP:NAME=VALUE;…',
      'Parameters that change in mid-training: 470:rate=0.01;940:level=0.3. [none]',
    ),
    option('json', '', 'Prints the whole report as JSON on stdout; progress goes to stderr.'),
    option('help', '', 'Prints this.'),
    ...variants.flatMap(({id, summary, parameters}) => [
      '',
      `${id}: ${summary.en}`,
      '',
      ...Object.entries(parameters).map(([name, parameter]) =>
        option(name, valuesOf(parameter), `${parameter.help.en} [${toText(parameter.default)}]`),
      ),
    ]),
    '',
  ].join('\n')
}

function option(name: string, values: string, help: string): string {
  return `  --${`${name} ${values}`.padEnd(46)} ${help}`
}

function valuesOf(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return `${parameter.min} to ${parameter.max}`
    case 'choice':
      return parameter.options.map(({value}) => value).join(' | ')
    case 'flag':
      return 'true | false'
    case 'widths':
      return 'none, or widths with commas'
    case 'digits':
      return 'digits with commas'
  }
}
