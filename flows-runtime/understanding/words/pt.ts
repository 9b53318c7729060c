import {
  numberTable,
  phrases,
  textTable,
  wordNumbers,
  wordSet,
} from '#runtime/understanding/phrases.ts'
import type { Words } from './words.ts'

/** Portuguese, of Brazil first. */
export const pt: Words = {
  language: 'pt',
  numbers: {
    units:
      wordNumbers(`zero = 0 | um, uma = 1 | dois, duas = 2 | três = 3 | quatro = 4 | cinco = 5 | seis = 6 | sete = 7
      oito = 8 | nove = 9 | dez = 10 | onze = 11 | doze = 12 | treze = 13 | catorze, quatorze = 14 | quinze = 15
      dezesseis, dezasseis = 16 | dezessete, dezassete = 17 | dezoito = 18 | dezenove, dezanove = 19`),
    tens: wordNumbers(`vinte = 20 | trinta = 30 | quarenta = 40 | cinquenta, cincoenta = 50 | sessenta = 60 | setenta = 70
      oitenta = 80 | noventa = 90`),
    hundreds: wordNumbers(`cem, cento = 100 | duzentos, duzentas = 200 | trezentos, trezentas = 300
      quatrocentos, quatrocentas = 400 | quinhentos, quinhentas = 500 | seiscentos, seiscentas = 600
      setecentos, setecentas = 700 | oitocentos, oitocentas = 800 | novecentos, novecentas = 900`),
    hundred: wordSet(''),
    thousand: wordSet('mil'),
    million: wordSet('milhão milhões'),
    and: wordSet('e'),
    tensNeedAnd: true,
    hundredsAnd: 'always',
  },
  ordinals:
    numberTable(`primeiro, primeira = 1 | segundo, segunda = 2 | terceiro, terceira = 3 | quarto, quarta = 4
    quinto, quinta = 5 | sexto, sexta = 6`),
  last: phrases('última | último'),
  digits: {
    repeat: wordNumbers('duplo = 2 | dobro = 2 | triplo = 3'),
    extraDigits: wordNumbers('meia = 6'),
    plus: wordSet('mais'),
    skipped: wordSet('traço hífen espaço é'),
    endsIn:
      phrases(`termina em | acaba em | terminado em | terminam em | os últimos são | os últimos dígitos são | termina com
      os dois últimos são | os últimos números são | o final é | final | as últimas são | os dois últimos dígitos são
      acaba com | finaliza em`),
    startsWith: phrases('começa com | começa por | inicia com'),
  },
  calendar: {
    relativeDays:
      numberTable(`hoje, hoje mesmo, esta manhã, esta tarde, esta noite = 0 | amanhã = 1 | depois de amanhã = 2
      ontem = -1 | anteontem, antes de ontem = -2`),
    weekdays:
      numberTable(`segunda-feira, segunda = 1 | terça-feira, terça = 2 | quarta-feira, quarta = 3
      quinta-feira, quinta = 4 | sexta-feira, sexta = 5 | sábado = 6 | domingo = 7`),
    doubtfulWeekdays: wordSet('segunda quarta quinta sexta'),
    months:
      wordNumbers(`janeiro, jan = 1 | fevereiro, fev = 2 | março = 3 | abril, abr = 4 | maio, mai = 5 | junho, jun = 6
      julho, jul = 7 | agosto, ago = 8 | setembro, set = 9 | outubro, out = 10 | novembro, nov = 11 | dezembro, dez = 12`),
    articles: wordSet('o a no na em do da neste nesta nesse nessa esse essa ao à'),
    day: wordSet('dia'),
    of: wordSet('de do'),
    next: wordSet('próximo próxima'),
    last: wordSet('último última passado passada'),
    this: wordSet('este esta neste nesta'),
    nextAfter: phrases('que vem | próxima | próximo | seguinte'),
    lastAfter: phrases('passada | passado'),
    ordinalSuffix: wordSet('º o'),
    unitDays: wordNumbers('dia, dias = 1 | semana, semanas = 7'),
    unitMonths: wordNumbers('mês, meses = 1 | ano, anos = 12'),
    unitMinutes: wordNumbers('minuto, minutos = 1 | hora, horas = 60'),
    couple: numberTable('um par de = 2'),
    ago: phrases('há | faz | há uns | faz uns | há cerca de'),
    agoAfter: phrases('atrás'),
    ahead: phrases('daqui a | em | dentro de | daqui'),
    aheadAfter: phrases(''),
    past: wordSet(
      'desde passado nascimento nasceu nasci aconteceu começou compra comprei comprou ocorreu foi última último',
    ),
  },
  clock: {
    at: phrases('às | à | por volta das | lá pelas | pelas | para as | umas'),
    weakAt: phrases('as | das'),
    and: wordSet('e'),
    half: phrases('meia'),
    quarter: phrases('um quarto'),
    minus: wordSet('menos'),
    to: phrases('para as | para a | para o | para'),
    past: wordSet(''),
    oClock: phrases('em ponto | h | horas | hora | hs'),
    periods:
      numberTable(`da manhã, de manhã, pela manhã = 1 | da tarde, de tarde, à tarde, pela tarde = 2
      da noite, de noite, à noite = 3 | do meio-dia = 4 | da madrugada, de madrugada = 5 | am = 6 | pm = 7`),
    noon: phrases('meio-dia | ao meio-dia | meio dia'),
    midnight: phrases('meia-noite | à meia-noite | meia noite'),
  },
  acts: {
    yes: phrases(`sim | claro | claro que sim | com certeza | correto | certo | exato | exatamente | isso | isso mesmo | é isso
      isso aí | tá | tá bom | está bom | ok | okay | beleza | pode ser | pode | perfeito | está certo | tá certo | confirmo
      positivo | é | está correto | tudo certo | tudo correto | é isso mesmo | concordo | de acordo | ótimo | uhum | aham
      por favor sim | está bem | sem problema | combinado | fechado | por mim tudo bem | é sim | quero sim | quero
      pode sim | bom | tudo bem | isso está certo | verdade | é verdade | serve | assim está bom | está bom assim`),
    no: phrases(`não | nao | claro que não | de jeito nenhum | negativo | incorreto | errado | está errado | tá errado | não está certo
      não é isso | isso não | não está correto | nada | nada disso | nunca | de forma alguma | não quero | ainda não
      nem pensar | acho que não | não obrigado | não obrigada | nenhum | nenhuma | não é | não posso | não serve
      não é verdade | não dá | falso | melhor não | só isso não | não é esse | não é essa | não precisa | está tudo errado | tudo errado`),
    repeat:
      phrases(`como | como assim | o quê | o que | pode repetir | poderia repetir | repete | repita | repete por favor
      de novo | outra vez | mais uma vez | não entendi | não ouvi | não escutei | desculpe | desculpa | perdão | oi
      o que você disse | o que disse | não compreendi | fala de novo | repetir | pode falar de novo | como é
      qual era a pergunta`),
    slower:
      phrases(`mais devagar | devagar | mais lento | mais lentamente | fale mais devagar | fala mais devagar | muito rápido
      pode falar mais devagar | está muito rápido | tá muito rápido | você fala muito rápido | poderia falar mais devagar`),
    wait: phrases(`espera | espere | um momento | um momentinho | um segundo | um segundinho | um minuto | um minutinho | aguarde
      aguarda | só um momento | só um minuto | só um segundo | peraí | pera | espera aí | um instante | calma | só um instante
      me dá um minuto | me dá um segundo | deixa eu ver | deixa ver | só um minutinho`),
    'start-over':
      phrases(`começar de novo | recomeçar | vamos começar de novo | voltar ao início | do início | desde o começo
      do começo | voltar ao começo | começar do zero | reiniciar | quero começar de novo | desde o início | começar outra vez`),
    cancel:
      phrases(`cancelar | cancela | cancele | esquece | esqueça | deixa pra lá | deixa para lá | deixa | não importa
      quero cancelar | desisto | deixe para lá | tanto faz esquece | desistir`),
    goodbye:
      phrases(`tchau | até logo | até mais | adeus | até breve | é só isso | é só | só isso | isso é tudo | é tudo | até
      tenha um bom dia | bom dia tchau | até a próxima | era só isso | nada mais | tchau tchau | falou | só isso mesmo
      até amanhã tchau | mais nada`),
    person:
      phrases(`atendente | um atendente | uma atendente | operador | operadora | uma pessoa | pessoa | um humano | humano
      uma pessoa real | ser humano | representante | um representante | agente | um agente | um operador | recepção
      atendimento humano | uma pessoa de verdade | consultor | um consultor | atendimento ao cliente`),
    thanks: phrases(
      'obrigado | obrigada | muito obrigado | muito obrigada | valeu | agradeço | brigado | brigada | grato',
    ),
  },
  strong: {
    repeat:
      phrases(`pode repetir | poderia repetir | não entendi | não ouvi | o que você disse | repete por favor
      repita por favor | fala de novo | não escutei | diga de novo | mais uma vez por favor | repetir por favor
      pode falar de novo | não deu para ouvir | repetir a pergunta`),
    slower: phrases(
      'mais devagar | mais lento | mais lentamente | fala muito rápido | está muito rápido',
    ),
    wait: phrases(`espera um | espere um | só um momento | só um minuto | só um segundo | um momento por favor | peraí | espera aí
      um minutinho | me dá um minuto | me dá um segundo | um segundo que | um minuto que | um momento que | aguarde um
      um segundinho | um instante por favor`),
    'start-over':
      phrases(`começar de novo | voltar ao início | voltar ao começo | começar do zero | começar tudo de novo
      começar outra vez`),
    person:
      phrases(`pessoa real | pessoa de verdade | ser humano | atendimento humano | atendente humano
      não quero falar com robô | não quero falar com um robô | não quero um robô | não quero falar com máquina`),
  },
  personVerbs:
    wordSet(`falar fale passar passa passe transferir transfere transfira conectar quero queria preciso gostaria
    chamar chama chame conversar prefiro atender`),
  personNouns:
    wordSet(`pessoa humano humana atendente operador operadora representante agente alguém consultor consultora
    responsável supervisor supervisora gerente funcionário`),
  personLinks: wordSet('com um uma para'),
  fillers:
    phrases(`é | eh | hum | então | bom | olha | olhe | oi | olá | bom dia | boa tarde | boa noite | por favor | tá | bem | ah
    assim | acho que | senhor | senhora | moça | moço | né | pois | seria | alô | ó | obrigado | obrigada | na verdade
    desculpe | desculpa | mas | ok`),
  openers:
    phrases(`oi | olá | alô | bom dia | boa tarde | boa noite | então | bom | olha | olhe | é que | estou ligando porque
    tô ligando porque | liguei porque | o problema é que | meu problema é que | o que acontece é que | acontece que | por favor
    desculpe | queria dizer que | quero informar que | queria avisar que | quero avisar que | e | que | porque | sim | eh
    ligo porque | estou ligando para dizer que`),
  no: wordSet('não'),
  afterNo:
    wordSet(`me te se lhe nos há tem tenho temos consigo funciona está estou estava liga carrega entra chega chegou recebi
    recebo sei lembro consegui abre conecta vai pega entendo foi dá`),
  correction:
    phrases(`não | desculpe | desculpa | perdão | me enganei | me confundi | na verdade | quis dizer | quer dizer | digo
    corrigindo | melhor | errei | aliás | não espera | correção | minto`),
  notBefore: phrases(
    'não é o | não é a | não é | não o | não a | não na | não no | não | não às | não é às | não são',
  ),
  articles: wordSet('o a os as um uma'),
  disputes:
    phrases(`está errado | está errada | tá errado | tá errada | está incorreto | está incorreta | não está certo
    não está certa | não está correto | não está correta | é outro | é outra | não é esse | não é essa | não confere
    não é o meu | errado | errada`),
  changes: phrases(
    'mudar | corrigir | alterar | trocar | mude | corrige | corrija | erro no | erro na | altere',
  ),
  exceptions: phrases('menos | exceto | mas | só que | tirando'),
  questions: new Set('quê qual quais quando onde quanto quem'.split(' ')),
  options: {
    any: phrases(`qualquer | qualquer um | qualquer uma | tanto faz | o que tiver | a que tiver | quando der | tanto um como outro
      o quanto antes | o mais cedo | o mais rápido possível | me dá igual | para mim tanto faz`),
    other:
      phrases(`outro horário | outra hora | outro dia | outra data | outro | outra | nenhum | nenhuma | nenhum desses
      nenhuma dessas | mais tarde | mais cedo | outra opção | outras opções | não posso | não dá | não serve | outro momento
      antes | depois | mais opções`),
    this: phrases('esse | essa | este | esta | esse mesmo | essa mesma'),
  },
  names: {
    cues: phrases(`meu nome é | o meu nome é | me chamo | eu me chamo | sou o | sou a | sou | aqui é o | aqui é a | aqui é
      quem fala é o | quem fala é a | quem fala é | em nome de | em nome da | em nome do | no nome de | meu nome completo é
      o nome é | o nome correto é | fala o | fala a | nome é | meu nome`),
    copulas: phrases('sou | sou o | sou a | aqui é | aqui é o | aqui é a | fala o | fala a'),
    askedCues: phrases('é | seria | é o | é a | nome | se chama'),
    after: phrases('falando | quem fala'),
    particles: wordSet('de da do das dos e van von del di'),
    never:
      wordSet(`eu cliente o a um uma os as novo nova titular usuário usuária dono dona que não sim se de do da em com por para oi
      olá quero queria preciso tenho tem faz há desde ontem hoje amanhã meu minha me te lhe e ou mas porque como quando onde estou
      está tô tá esse essa isso este esta isto aqui ali lá muito mais menos bem mal outro outra obrigado obrigada favor ligo ligando
      é era são seu sua telefone celular número email endereço nome sobrenome pessoa atendente operador humano alguém agente
      cancelar repetir pode poderia espera espere momento nada tudo internet falar problema qual já também zero dois três quatro
      cinco seis sete oito nove dez meia bom dia boa tarde noite prefiro moro digo desculpe nenhum nenhuma sei lembro agora depois
      empresa particular alérgico alérgica paciente paciente certo correto errado exato claro ok só então inquilino vizinho sócio
      sócia gostaria funciona vai foi fui ao à no na nem data hora segunda terça quarta quinta sexta sábado domingo duplo triplo`),
  },
  email: {
    at: wordSet('arroba'),
    dot: wordSet('ponto'),
    signs: textTable(
      'underline, sublinhado, traço baixo, underscore = _ | traço, hífen, tracinho, menos = - | mais = +',
    ),
    stops: wordSet('é email mail correio eletrônico seria meu o a no e endereço sim não em'),
  },
  letters:
    textTable(`a, á = a | be, bê = b | ce, cê = c | de, dê = d | e, é = e | efe = f | ge, gê = g | agá = h | i = i | jota = j
    ka, cá, capa = k | ele, éle = l | eme, ême = m | ene, êne = n | o, ó = o | pe, pê = p | que, quê = q | erre = r | esse = s
    te, tê = t | u = u | ve, vê = v | dábliu, dáblio, dabliu = w | xis = x | ípsilon, ipsilone = y | zê, ze = z | alfa = a
    bravo = b | charlie = c | delta = d | eco = e | foxtrot = f | golfe, golf = g | hotel = h | índia = i | julieta = j
    quilo, kilo = k | lima = l | mike = m | novembro = n | oscar = o | papa = p | quebec = q | romeu = r | sierra = s
    tango = t | uniforme = u | vitor, victor = v | whisky = w | zulu = z`),
  letterAs: phrases('de | como | como em'),
  capital: wordSet('maiúscula maiúsculo minúscula minúsculo'),
  labels: {
    'person-name': wordSet('nome chamo sobrenome sou'),
    phone: wordSet('telefone celular fone fixo número'),
    email: wordSet('email mail correio'),
    date: wordSet('data dia desde'),
    time: wordSet('hora horário'),
    'date-time': wordSet('data hora consulta dia'),
    code: wordSet('código referência contrato pedido protocolo'),
  },
  stop: wordSet(`não sei o a os as um uma uns umas de do da dos das em no na nos nas com por para pra que e ou é sou são ser está estou tá tô meu
    minha meus minhas me te se lhe seu sua eu ele ela muito mais mas porque como sim já oi olá bom boa dia tarde noite favor
    obrigado obrigada este esta isto esse essa isso aqui há tem ter foi então queria quero preciso gostaria posso pode poderia
    tenho desde faz até sobre ao à às`),
  requestVerbs:
    wordSet(`quero queria gostaria preciso posso pode poderia me de fazer abrir registrar criar reportar marcar agendar
    reservar cancelar remarcar mudar consultar pedir solicitar informar ter falar saber ligar dar colocar`),
  deskNouns:
    wordSet(`chamado chamados ticket reclamação queixa problema ocorrência caso consulta ajuda suporte assistência algo coisa
    dúvida pessoa alguém solicitação defeito`),
  bookingNouns: wordSet('consulta horário reserva visita agendamento compromisso hora'),
  queryVerbs: wordSet('saber consultar perguntar verificar'),
}
