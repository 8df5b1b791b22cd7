import type {Messages} from '../index'

export const playground: Messages['playground'] = {}
