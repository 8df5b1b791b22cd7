import type {Messages} from './en'
import {comparison} from './ko/comparison'
import {engine} from './ko/engine'
import {errors} from './ko/errors'
import {figures} from './ko/figures'
import {home} from './ko/home'
import {notices} from './ko/notices'
import {playground} from './ko/playground'
import {runs} from './ko/runs'
import {shell} from './ko/shell'

export const ko: Messages = {shell, home, playground, comparison, runs, figures, engine, notices, errors}
