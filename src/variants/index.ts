import type {Variant} from './define'
import {denoising} from './denoising'
import {dense} from './dense'
import {linear} from './linear'

/** Every kind of autoencoder, a line each, in the order in which a form offers them. */
export const variants: readonly Variant[] = [dense, linear, denoising]

export const defaultVariant = dense
