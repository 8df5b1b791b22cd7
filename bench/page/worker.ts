import {expose} from 'comlink'
import {ContenderHost} from './contender-host'

expose(new ContenderHost())
