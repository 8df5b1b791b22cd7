import {contractive} from './contractive'
import {convolutional} from './convolutional'
import type {Variant} from './define'
import {denoising} from './denoising'
import {dense} from './dense'
import {linear} from './linear'
import {sparse} from './sparse'
import {stacked} from './stacked'
import {vae} from './vae'

/** Every kind of autoencoder, a line each, in the order in which a form offers them. */
export const variants: readonly Variant[] = [
  dense,
  linear,
  denoising,
  convolutional,
  stacked,
  sparse,
  contractive,
  vae,
]

export const defaultVariant = dense
