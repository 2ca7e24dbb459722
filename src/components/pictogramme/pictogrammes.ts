import Armchair from '@lucide/astro/icons/armchair'
import Brain from '@lucide/astro/icons/brain'
import Briefcase from '@lucide/astro/icons/briefcase'
import Bus from '@lucide/astro/icons/bus'
import Camera from '@lucide/astro/icons/camera'
import Car from '@lucide/astro/icons/car'
import CircleQuestionMark from '@lucide/astro/icons/circle-question-mark'
import FileCheck from '@lucide/astro/icons/file-check'
import FilePenLine from '@lucide/astro/icons/file-pen-line'
import FileText from '@lucide/astro/icons/file-text'
import FileUser from '@lucide/astro/icons/file-user'
import Globe from '@lucide/astro/icons/globe'
import GraduationCap from '@lucide/astro/icons/graduation-cap'
import HandCoins from '@lucide/astro/icons/hand-coins'
import HeartPulse from '@lucide/astro/icons/heart-pulse'
import KeyRound from '@lucide/astro/icons/key-round'
import Keyboard from '@lucide/astro/icons/keyboard'
import Laptop from '@lucide/astro/icons/laptop'
import Lock from '@lucide/astro/icons/lock'
import Mail from '@lucide/astro/icons/mail'
import MessageCircle from '@lucide/astro/icons/message-circle'
import Palette from '@lucide/astro/icons/palette'
import Paperclip from '@lucide/astro/icons/paperclip'
import PiggyBank from '@lucide/astro/icons/piggy-bank'
import Power from '@lucide/astro/icons/power'
import Printer from '@lucide/astro/icons/printer'
import ReceiptEuro from '@lucide/astro/icons/receipt-euro'
import School from '@lucide/astro/icons/school'
import Search from '@lucide/astro/icons/search'
import ShieldAlert from '@lucide/astro/icons/shield-alert'
import ShoppingCart from '@lucide/astro/icons/shopping-cart'
import Smartphone from '@lucide/astro/icons/smartphone'
import Stamp from '@lucide/astro/icons/stamp'
import Wrench from '@lucide/astro/icons/wrench'

/** Pictogrammes que le contenu peut nommer (noms de lucide.dev). Ajoutez ici celui d’un nouveau besoin. */
export const PICTOGRAMMES = {
  armchair: Armchair,
  brain: Brain,
  briefcase: Briefcase,
  bus: Bus,
  camera: Camera,
  car: Car,
  'circle-question-mark': CircleQuestionMark,
  'file-check': FileCheck,
  'file-pen-line': FilePenLine,
  'file-text': FileText,
  'file-user': FileUser,
  globe: Globe,
  'graduation-cap': GraduationCap,
  'hand-coins': HandCoins,
  'heart-pulse': HeartPulse,
  'key-round': KeyRound,
  keyboard: Keyboard,
  laptop: Laptop,
  lock: Lock,
  mail: Mail,
  'message-circle': MessageCircle,
  palette: Palette,
  paperclip: Paperclip,
  'piggy-bank': PiggyBank,
  power: Power,
  printer: Printer,
  'receipt-euro': ReceiptEuro,
  school: School,
  search: Search,
  'shield-alert': ShieldAlert,
  'shopping-cart': ShoppingCart,
  smartphone: Smartphone,
  stamp: Stamp,
  wrench: Wrench,
} as const
