import type {Messages} from './en'
import {comparison} from './ko/comparison'
import {engine} from './ko/engine'
import {errors} from './ko/errors'
import {figures} from './ko/figures'
import {home} from './ko/home'
import {notices} from './ko/notices'
import {playground} from './ko/playground'
import {shell} from './ko/shell'

export const ko: Messages = {shell, home, playground, comparison, figures, engine, notices, errors}
