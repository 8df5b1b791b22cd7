import '../theme/fonts.css'
import '../theme/tokens.css'
import './base.css'
import {StrictMode} from 'react'
import {createRoot} from 'react-dom/client'
import {App} from './App'
import {followTheme} from './shell/theme'
import {trustOwnScripts} from './trusted-types'

trustOwnScripts()
followTheme()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
