import { redirect } from 'next/navigation'

/** The first thing anybody wants to see. */
export default function Home() {
  redirect('/flows')
}
