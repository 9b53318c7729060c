import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from './auth-options.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const response: Response = await NextAuth(request, context, await authOptions())
  response.headers.set('Cache-Control', 'no-store')
  return response
}

export { handler as GET, handler as POST }
