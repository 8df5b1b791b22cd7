/** The words of the interface, a file for each of its parts. Every key stands in `ko` too. */
import {comparison} from './en/comparison'
import {engine} from './en/engine'
import {errors} from './en/errors'
import {figures} from './en/figures'
import {home} from './en/home'
import {notices} from './en/notices'
import {playground} from './en/playground'
import {runs} from './en/runs'
import {shell} from './en/shell'

export const en = {shell, home, playground, comparison, runs, figures, engine, notices, errors}

export type Messages = typeof en
