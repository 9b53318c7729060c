'use client'

import { Component, type ReactNode } from 'react'

type GuardProps = {
  /** What stands there instead when the inside cannot be shown. */
  fallback: ReactNode
  /** A new value tries the inside again. */
  retryKey?: unknown
  children: ReactNode
}

/** Keeps a failing part from taking the whole editor with it. */
export class Guard extends Component<GuardProps, { failed: boolean; key: unknown }> {
  override state = { failed: false, key: this.props.retryKey }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: GuardProps, state: { failed: boolean; key: unknown }) {
    return props.retryKey === state.key ? null : { failed: false, key: props.retryKey }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
