import {expose} from 'comlink'
import {Host} from './host'

expose(new Host())
