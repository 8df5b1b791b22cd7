import type {Messages} from '../index'

export const home: Messages['home'] = {}
