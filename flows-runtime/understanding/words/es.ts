import {
  numberTable,
  phrases,
  textTable,
  wordNumbers,
  wordSet,
} from '#runtime/understanding/phrases.ts'
import type { Words } from './words.ts'

/** Spanish, of Spain and of Latin America. */
export const es: Words = {
  language: 'es',
  numbers: {
    units:
      wordNumbers(`cero = 0 | un, uno, una = 1 | dos = 2 | tres = 3 | cuatro = 4 | cinco = 5 | seis = 6 | siete = 7
      ocho = 8 | nueve = 9 | diez = 10 | once = 11 | doce = 12 | trece = 13 | catorce = 14 | quince = 15
      dieciséis = 16 | diecisiete = 17 | dieciocho = 18 | diecinueve = 19 | veintiuno, veintiún, veintiuna = 21
      veintidós = 22 | veintitrés = 23 | veinticuatro = 24 | veinticinco = 25 | veintiséis = 26
      veintisiete = 27 | veintiocho = 28 | veintinueve = 29`),
    tens: wordNumbers(`veinte = 20 | treinta = 30 | cuarenta = 40 | cincuenta = 50 | sesenta = 60
      setenta = 70 | ochenta = 80 | noventa = 90`),
    hundreds:
      wordNumbers(`cien, ciento = 100 | doscientos, doscientas = 200 | trescientos, trescientas = 300
      cuatrocientos, cuatrocientas = 400 | quinientos, quinientas = 500 | seiscientos, seiscientas = 600
      setecientos, setecientas = 700 | ochocientos, ochocientas = 800 | novecientos, novecientas = 900`),
    hundred: wordSet(''),
    thousand: wordSet('mil'),
    million: wordSet('millón millones'),
    and: wordSet('y'),
    tensNeedAnd: true,
    hundredsAnd: 'never',
  },
  ordinals:
    numberTable(`primero, primera, primer = 1 | segundo, segunda = 2 | tercero, tercera, tercer = 3
    cuarto, cuarta = 4 | quinto, quinta = 5 | sexto, sexta = 6`),
  last: phrases('última | último'),
  digits: {
    repeat: wordNumbers('doble = 2 | triple = 3'),
    extraDigits: wordNumbers(''),
    plus: wordSet('más'),
    skipped: wordSet('guion espacio punto eh barra'),
    endsIn:
      phrases(`termina en | acaba en | terminado en | acabado en | terminan en | acaban en | finaliza en
      los últimos son | las últimas son | los últimos dígitos son | las últimas cifras son | los dos últimos son
      las dos últimas son | los últimos números son | los dos últimos números son | al final es | al final son
      termina con | finaliza con`),
    startsWith: phrases('empieza por | empieza con | comienza por | comienza con | empieza en'),
  },
  calendar: {
    relativeDays: numberTable(`hoy, hoy día, hoy mismo, esta mañana, esta tarde, esta noche = 0
      mañana, mañana mismo = 1 | pasado mañana = 2 | ayer, anoche = -1 | anteayer, antes de ayer, antier = -2`),
    weekdays: numberTable(
      `lunes = 1 | martes = 2 | miércoles = 3 | jueves = 4 | viernes = 5 | sábado = 6 | domingo = 7`,
    ),
    doubtfulWeekdays: wordSet(''),
    months:
      wordNumbers(`enero, ene = 1 | febrero, feb = 2 | marzo = 3 | abril, abr = 4 | mayo = 5 | junio, jun = 6
      julio, jul = 7 | agosto, ago = 8 | septiembre, setiembre, sept, sep = 9 | octubre, oct = 10
      noviembre, nov = 11 | diciembre, dic = 12`),
    articles: wordSet('el este del al'),
    day: wordSet('día'),
    of: wordSet('de del año'),
    next: wordSet('próximo siguiente'),
    last: wordSet('pasado último'),
    this: wordSet('este'),
    nextAfter: phrases('que viene | próximo | siguiente | que entra'),
    lastAfter: phrases('pasado | anterior'),
    ordinalSuffix: wordSet('º o'),
    unitDays: wordNumbers('día, días = 1 | semana, semanas = 7'),
    unitMonths: wordNumbers('mes, meses = 1 | año, años = 12'),
    unitMinutes: wordNumbers('minuto, minutos = 1 | hora, horas = 60'),
    couple: numberTable('un par de = 2'),
    ago: phrases('hace | hace como | hace unos | hace ya | hace más o menos'),
    agoAfter: phrases('atrás'),
    ahead: phrases('dentro de | en | de aquí a'),
    aheadAfter: phrases(''),
    past: wordSet(`desde pasado nacimiento nací nació ocurrió pasó empezó comenzó compra compré compró sucedió fue
      factura último`),
  },
  clock: {
    at: phrases(
      'a las | a la | sobre las | hacia las | tipo | a eso de las | como a las | para las',
    ),
    weakAt: phrases('las | la'),
    and: wordSet('y con'),
    half: phrases('media'),
    quarter: phrases('cuarto | un cuarto'),
    minus: wordSet('menos'),
    to: phrases('para las | para la'),
    past: wordSet(''),
    oClock: phrases('en punto | h | hs | hrs | horas'),
    periods: numberTable(`de la mañana, por la mañana, en la mañana, a la mañana = 1
      de la tarde, por la tarde, en la tarde, a la tarde = 2 | de la noche, por la noche, en la noche, a la noche = 3
      del mediodía, de mediodía = 4 | de la madrugada, de madrugada = 5 | am = 6 | pm = 7`),
    noon: phrases('mediodía | al mediodía | a mediodía | medio día'),
    midnight: phrases('medianoche | a medianoche | media noche'),
  },
  acts: {
    yes: phrases(`sí | si | sip | claro | claro que sí | por supuesto | correcto | exacto | exactamente | eso | eso es
      así es | vale | de acuerdo | ok | okey | okay | dale | bueno | está bien | muy bien | perfecto | afirmativo
      es correcto | todo correcto | todo bien | está correcto | está todo bien | me parece bien | cómo no | desde luego
      efectivamente | ajá | ya | listo | sale | órale | confirmo | lo confirmo | me sirve | me va bien | me viene bien
      sin problema | venga | es así | bien | adelante | hágalo | hazlo | obvio | cierto | es cierto | de una | así está bien | está bien así | así | así mismo`),
    no: phrases(`no | nop | qué va | para nada | de ninguna manera | claro que no | por supuesto que no | negativo
      incorrecto | es incorrecto | no es correcto | no es así | está mal | no está bien | tampoco | ni hablar | nada
      nada más | no quiero | no es eso | eso no | no puedo | no me sirve | no me va bien | no me viene bien | nunca
      ninguno | ninguna | mejor no | no hace falta | en absoluto | todavía no | aún no | no es cierto | falso
      no me parece | no creo | ya no | está todo mal | todo mal | todo está mal | mal`),
    repeat:
      phrases(`cómo | cómo dice | cómo dices | qué | perdón | perdone | repita | repite | repítelo | repítalo
      otra vez | de nuevo | qué dijo | qué dijiste | qué ha dicho | qué has dicho | no entendí | no entiendo
      no he entendido | no le entiendo | no te entiendo | no escuché | no oí | no te oigo | no le oigo | no le escuché
      no lo escuché | no te escuché | mande | cómo era | me lo repites | me lo repite | me repite | me repites
      puede repetir | puedes repetir | podría repetir | podrías repetir | puede repetirlo | puedes repetirlo
      podría repetirlo | podrías repetirlo | no la escuché | no la oí | cuál era la pregunta | repetir`),
    slower:
      phrases(`más despacio | más lento | más lentamente | hable más despacio | habla más despacio | despacio
      va muy rápido | vas muy rápido | demasiado rápido | más despacito | puede hablar más despacio
      puedes hablar más despacio | podría hablar más despacio | podrías hablar más despacio | muy rápido`),
    wait: phrases(`espera | espere | espérame | espéreme | un momento | un momentito | un segundo | un segundito
      un minuto | un minutito | aguarda | aguarde | un instante | deme un segundo | dame un segundo | deme un momento
      dame un momento | un toque | aguántame | déjame ver | déjeme ver | déjame mirar | ahora te digo | ahora le digo`),
    'start-over':
      phrases(`empezar de nuevo | empecemos de nuevo | volver a empezar | empezar otra vez | desde el principio
      empezamos de nuevo | comenzar de nuevo | volvamos a empezar | empezar de cero | empecemos otra vez | reiniciar
      volver al principio | volver al inicio | comenzar otra vez | quiero empezar de nuevo | quiero volver a empezar`),
    cancel:
      phrases(`cancelar | cancela | cancele | cancélalo | olvídalo | olvídelo | déjalo | déjelo | déjalo así
      déjelo así | da igual | no importa | nada olvídalo | ya no quiero nada | mejor lo dejo | quiero cancelar
      anular | anúlalo | cancelemos | déjalo estar | deja | deje`),
    goodbye:
      phrases(`adiós | hasta luego | hasta pronto | chao | chau | nos vemos | hasta la próxima | hasta mañana
      que tenga buen día | que tengas buen día | eso es todo | eso sería todo | sería todo | es todo | nada más gracias
      buen día | me despido | ya está eso es todo | con eso es todo | bye | cuelgo`),
    person:
      phrases(`operador | operadora | agente | un agente | una persona | persona | una persona real | un humano
      humano | una persona humana | representante | un representante | asesor | un asesor | una asesora | ejecutivo
      un ejecutivo | un operador | una operadora | alguien real | una persona de verdad | teleoperador | recepción
      atención al cliente | servicio al cliente`),
    thanks:
      phrases(`gracias | muchas gracias | mil gracias | muchísimas gracias | te lo agradezco | se lo agradezco
      muy amable | genial gracias`),
  },
  strong: {
    repeat:
      phrases(`puede repetir | puedes repetir | podría repetir | podrías repetir | me repite | me repites
      me lo repite | me lo repites | puede repetirlo | puedes repetirlo | podrías repetirlo | podría repetirlo
      no le he entendido | no te he entendido | no he entendido | no entendí | qué ha dicho | qué has dicho | qué dijo
      no le entiendo | no te entiendo | repita por favor | repite por favor | otra vez por favor | no te oí | no le oí
      no le escuché | no te escuché | no escuché bien | dígalo otra vez | dilo otra vez | volver a decir`),
    slower:
      phrases(`más despacio | más lento | más lentamente | habla muy rápido | va muy rápido | vas muy rápido
      más despacito | hablas muy rápido`),
    wait: phrases(`espera un | espere un | espérame un | espéreme un | un momento por favor | un segundo por favor
      un momentito | deme un momento | dame un momento | deme un segundo | dame un segundo | un momento que
      un segundo que | un minuto que | espera que | espere que | deme un minuto | dame un minuto`),
    'start-over':
      phrases(`empezar de nuevo | volver a empezar | empezar otra vez | empecemos de nuevo | empezar de cero
      volver al principio | comenzar de nuevo | volver al inicio`),
    person:
      phrases(`persona real | persona de verdad | ser humano | atención humana | persona humana | no quiero un robot
      no quiero hablar con una máquina | no quiero hablar con un robot | no quiero hablar con una maquina`),
  },
  personVerbs:
    wordSet(`hablar pásame páseme pasarme pasar pase comunicar comuníqueme comunícame comunicarme
    conectar conécteme conéctame poner ponme póngame ponerme quiero quisiera necesito transferir transfiérame
    transfiéreme transferirme prefiero dame deme atienda atender hablarle comunique ponga`),
  personNouns:
    wordSet(`persona humano humana agente operador operadora representante asesor asesora ejecutivo ejecutiva
    alguien teleoperador teleoperadora encargado encargada responsable supervisor supervisora empleado compañero`),
  personLinks: wordSet('con a un una'),
  fillers:
    phrases(`eh | ehm | em | este | pues | bueno | mire | mira | oiga | oye | hola | buenas | buenos días
    buenas tardes | buenas noches | por favor | porfa | a ver | vale | sería | señor | señora | señorita | muy bien | entonces
    eso sí | la verdad | creo que | pues mira | ah | oh | mmm | gracias | disculpe | disculpa | hey | ya | pero`),
  openers:
    phrases(`hola | buenas | buenos días | buenas tardes | buenas noches | mire | mira | oiga | oye | pues | bueno | eh
    a ver | es que | verá | verás | le llamo porque | te llamo porque | llamo porque | llamaba porque | le llamaba porque
    resulta que | lo que pasa es que | sucede que | pasa que | llamo por | por favor | disculpe | disculpa | perdón | sí | si
    el problema es que | mi problema es que | te cuento | le cuento | quería decir que | quería comentar que
    quiero reportar que | quiero avisar que | quería avisar que | llamo para decir que | y | que | porque | te comento
    le comento | ocurre que`),
  no: wordSet('no nop'),
  afterNo:
    wordSet(`me te se le nos les lo la hay tengo tiene tenemos puedo funciona anda va sé sabe recuerdo enciende prende
    llega llegó entra carga sale conecta recibo recibí consigo logro estoy está ha he entiendo quiero`),
  correction:
    phrases(`no | perdón | perdona | perdone | me equivoqué | me he equivocado | en realidad | quise decir | quería decir
    digo | corrijo | mejor dicho | espera no | mejor | disculpa | disculpe | corrección | rectifico`),
  notBefore: phrases(
    'no es el | no es la | no es | no el | no la | no | no a las | no es a las | no soy',
  ),
  articles: wordSet('el la los las un una'),
  disputes:
    phrases(`está mal | están mal | no está bien | es incorrecto | es incorrecta | no es correcto | no es correcta
    está equivocado | está equivocada | es erróneo | no es ese | no es esa | no es así | es otro | es otra | no coincide
    está incorrecto | no es el mío | está errado`),
  changes:
    phrases(`cambiar | corregir | modificar | cambia | cambie | corrija | corrige | cambiarme | rectificar
    hay un error en | error en | equivocado en`),
  exceptions: phrases('menos | excepto | salvo | pero'),
  questions: new Set('qué cómo cuál cuáles cuándo dónde cuánto cuánta quién'.split(' ')),
  options: {
    any: phrases(`cualquiera | la que sea | el que sea | me da igual | da igual | da lo mismo | me da lo mismo
      como quiera | cuando sea | la que quiera | lo antes posible | cuanto antes | la primera que tenga | la más próxima
      la más temprana`),
    other:
      phrases(`otra hora | otro día | otro horario | otra fecha | otra | otro | ninguna | ninguno | ninguna de esas
      ninguno de esos | no me va bien | no puedo | más tarde | más temprano | otra opción | ninguna me sirve | más opciones
      otras opciones | antes | después | no me sirve | no me viene bien | otro momento`),
    this: phrases(
      'esa | ese | esa misma | ese mismo | esa está bien | ese está bien | esta | este',
    ),
  },
  names: {
    cues: phrases(`soy | me llamo | mi nombre es | mi nombre completo es | a nombre de | habla | te habla | le habla
      de parte de | mi nombre y apellido es | mi nombre y apellidos son | me llaman | el nombre es | el nombre correcto es
      mi nombre`),
    copulas: phrases('soy | habla | le habla | te habla'),
    askedCues: phrases('aquí | es | sería | se llama | a nombre de | nombre | con'),
    after: phrases('para servirle'),
    particles: wordSet('de del la las los y da dos san santa van von di e'),
    never:
      wordSet(`yo cliente el la un una uno nuevo nueva titular usuario usuaria socio socia propietario propietaria
      inquilino vecino vecina dueño dueña hombre mujer mayor quien que no sí si de del en con por para hola quiero quisiera
      necesito tengo tiene hace desde ayer hoy mañana mi me se te le lo y o pero porque como cuando donde estoy está esta este
      esto eso ese esa aquí ahí allí muy más menos bien mal otro otra gracias favor llamo llamaba es era son su sus tu tus
      teléfono móvil celular correo número email dirección apellido apellidos nombre persona agente operador humano alguien
      cancelar repetir puede puedes podría espera espere momento nada todo todos internet hablar problema qué cuál ya también
      a al cero dos tres cuatro cinco seis siete ocho nueve diez buenos buenas días tardes noches prefiero vivo digo perdón
      ni ninguno ninguna sé recuerdo ahora luego después autónomo autónoma empresa particular alérgico alérgica paciente
      cierto correcto incorrecto exacto claro vale ok solo sólo entonces eh pues bueno anda funciona va quería estaba fue ha he`),
  },
  email: {
    at: wordSet('arroba'),
    dot: wordSet('punto'),
    signs: textTable('guion bajo, guion abajo, raya baja = _ | guion, guion medio = - | más = +'),
    stops: wordSet(
      'es correo email mail electrónico sería a en al mi el la dirección no sí si eh ahora escríbame escribe',
    ),
  },
  letters:
    textTable(`a = a | be, be larga, be grande, be alta = b | ce = c | de = d | e = e | efe = f | ge = g | hache = h
    i, i latina = i | jota = j | ka = k | ele = l | eme = m | ene = n | eñe = ñ | o = o | pe = p | cu = q | erre, ere = r
    ese = s | te = t | u = u | uve, ve, ve corta, ve chica, ve baja = v | uve doble, doble ve, doble u, doble uve = w
    equis = x | ye, i griega, y griega = y | zeta, ceta = z | alfa = a | bravo = b | charlie = c | delta = d | eco = e
    foxtrot = f | golf = g | hotel = h | india = i | julieta = j | kilo = k | lima = l | mike = m | noviembre = n
    óscar = o | papa = p | quebec = q | romeo = r | sierra = s | tango = t | uniforme = u | víctor = v | whisky = w
    yanqui = y | zulú = z`),
  letterAs: phrases('de | como | como en'),
  capital: wordSet('mayúscula mayúsculas minúscula minúsculas'),
  labels: {
    'person-name': wordSet('nombre llamo apellido apellidos soy'),
    phone: wordSet('teléfono móvil celular fijo tel'),
    email: wordSet('correo email mail'),
    date: wordSet('fecha día desde'),
    time: wordSet('hora horario'),
    'date-time': wordSet('fecha hora cita día'),
    code: wordSet('código referencia contrato pedido'),
  },
  stop: wordSet(`no sé eh el la los las un una unos unas de del al a en con por para que y o u e es soy eres son ser está estoy están mi mis
    me te se le lo les nos su sus tu tus yo él ella muy más pero porque como si sí ya hola buenas buenos días tardes noches
    favor gracias este esta esto ese esa eso aquí hay ha he han haber pues mire quería quiero quisiera necesito gustaría
    puedo puede podría tengo desde hace hasta sobre`),
  requestVerbs:
    wordSet(`quiero quisiera quería necesito necesitaba gustaría puedo puede podría podrías puedes deseo querría
    me dar hacer abrir poner reportar registrar crear pedir reservar agendar sacar concertar cancelar mover cambiar llamen llame
    consultar levantar solicitar informar presentar tener hablar saber llamar coger tomar programar marcar`),
  deskNouns:
    wordSet(`incidencia incidencias ticket tickets reclamo reclamación queja parte problema avería aviso caso consulta
    solicitud ayuda soporte asistencia algo cosa duda persona alguien reporte falla fallo`),
  bookingNouns: wordSet('cita citas turno turnos reserva reservar hora visita agendar consulta'),
  queryVerbs: wordSet('saber consultar preguntar averiguar'),
}
