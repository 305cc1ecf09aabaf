import type { CatalogText } from '../CatalogText';

export const outlookMobile: CatalogText['outlook-mobile'] = {
  name: 'Outlook mobile',
  aliases: [
    'Outlook for iOS and Android',
    'Exchange: Outlook Mobile',
    'OLM',
    'OM',
    'EOM',
    'Outlook 移动版',
    'Outlook for iOS 和 Android',
  ],
  areas: {
    access: '邮箱访问',
    appManagement: '应用管理',
    network: '网络',
    adoption: '推广应用',
  },
  questions: {
    inScope: {
      question: 'Outlook mobile 是否在范围内？',
      help: '指手机和平板电脑上用于工作邮箱的 Outlook for iOS 和 Outlook for Android。',
    },
    currentApps: {
      question: '目前使用哪些移动邮件应用？',
      help: '列出应用及大致的用户占比，例如 Apple Mail 60%、Samsung Email 30%。Get-MobileDevice 有助于统计。',
    },
    activeSync: {
      question: '移动设备目前是否通过 Exchange ActiveSync 连接？',
      help: '手机自带的邮件应用大多如此。Outlook mobile 连接 Exchange Online 时不使用它。',
    },
    personalDevices: {
      question: '是否允许在个人设备上阅读工作邮件？',
      help: '个人设备指不归组织所有的设备，无论是否已注册。',
    },
    intuneEnrolled: {
      question: '移动设备是否已注册到 Microsoft Intune？',
      help: '即使只有部分设备已注册，也请回答“是”。',
    },
    thirdPartyMdm: {
      question: '是否有部分设备由其他移动设备管理产品管理？',
      help: '例如 Omnissa Workspace ONE、Ivanti 或 Jamf。',
    },
    appProtectionLicensed: {
      question: '用户是否拥有使用 Intune 应用保护策略的许可证？',
      help: 'Intune 包含在 Microsoft 365 E3、E5、F1、F3 和 Business Premium 中，也包含在 Enterprise Mobility + Security（EMS）中。',
    },
    onPremisesMailboxes: {
      question: '邮箱位于 Exchange Server 上的用户是否会使用 Outlook mobile？',
      help: '在应用推出前就会迁走的邮箱不计。',
    },
    sharedDevices: {
      question: '是否有人共用显示工作邮件的手机或平板电脑？',
      help: '指轮班、车辆或门店中由一人交给下一人的设备。',
    },
  },
  items: {
    'OUTLOOKMOBILE-01': {
      title: '将 Outlook mobile 定为标准客户端并阻止自带邮件应用',
      guidance:
        '对 iOS 和 Android 上的 Exchange Online 使用条件访问，授予条件选“需要应用保护策略”；无论个人设备还是公司设备，都需要中介应用（broker）：Microsoft Authenticator（iOS）或公司门户（Android）。请替换“需要批准的客户端应用”：自 2026 年 6 月起，含该条件的策略仍然有效，但无法再更改。另添加一条阻止 Exchange ActiveSync 的策略，两条策略都从“仅限报告”模式开始。没有 Intune 许可证时，用 Exchange 设备访问规则只允许 Outlook。',
    },
    'OUTLOOKMOBILE-02': {
      title: '用应用保护策略保护应用中的工作数据',
      guidance:
        '为 iOS 和 Android 各创建一条策略，并分配给用户组。要求 PIN 或生物识别、加密和最低操作系统版本，禁止保存或粘贴到非托管应用，并阻止已越狱或已获得 root 权限的设备。这些策略对未注册的设备同样有效。与试点用户一起测试复制粘贴、附件和选择性擦除。',
    },
    'OUTLOOKMOBILE-03': {
      title: '用应用配置策略预设 Outlook',
      guidance:
        '通过应用配置下发帐户、允许的帐户、签名、联系人同步，以及 S/MIME（如果使用），让用户只需登录。帐户设置要求设备已注册，其他大多数设置也可通过 Intune 下发到未注册的设备。理想的结果是新设备登录一次就显示邮箱。请在每个平台上测试。',
    },
    'OUTLOOKMOBILE-04': {
      title: '为本地邮箱设置混合新式身份验证',
      guidance:
        '本地邮箱需要完全混合部署、受支持的 Exchange 版本和混合新式身份验证，并且所有邮件用户都已同步且有许可证。此后 Exchange Online 会保存四周邮件以及日历和联系人的副本，请就此征得数据保护官的同意。没有混合新式身份验证时，应用会使用基本身份验证。如果工作量过大，请先迁移这些邮箱。',
    },
    'OUTLOOKMOBILE-05': {
      title: '检查 ActiveSync 访问规则并删除旧的设备合作关系',
      guidance:
        '用 Get-MobileDevice 和 Get-MobileDeviceStatistics 列出设备合作关系，删除 90 天未同步的记录。确认没有访问规则阻止或隔离设备型号 Outlook for iOS and Android。Exchange Online 自 2026 年 3 月起拒绝低于 16.1 的 ActiveSync 版本。推出完成后，用规则允许 Outlook，并将默认访问级别设为阻止或隔离。',
    },
    'OUTLOOKMOBILE-06': {
      title: '在防火墙和代理上放行应用和推送通知',
      guidance:
        '在公司无线网络中，设备必须能访问 Exchange Online、Microsoft Entra ID 和 Intune 的终结点，且不经过 TLS 检查或代理登录。推送需要连接 Apple（TCP 5223 和 443）和 Google（TCP 5228 至 5230 和 443）。在公司无线网络中锁屏测试：收到新邮件必须弹出通知。如果没有，请与使用移动数据时的情况对比。',
    },
    'OUTLOOKMOBILE-07': {
      title: '用第三方 MDM 产品下发并配置 Outlook',
      guidance:
        '通过 Apple 批量购买和托管 Google Play 将 Outlook 发布为托管应用，并以托管应用配置下发帐户设置键。从设备上移除自带的邮件配置文件，否则用户会有两个帐户。有 Intune 许可证时，应用保护策略也可与其他 MDM 产品并用。每类设备选一台，测试安装、帐户设置和移除。',
    },
    'OUTLOOKMOBILE-08': {
      title: '商定使用目标并通知用户',
      guidance:
        '从 Microsoft 365 管理中心的“电子邮件应用使用情况”报告记下起始值，并设定每月目标。告知用户有哪些变化、自带应用何时停用、如何安装 Outlook、由谁提供帮助。让支持人员准备好解答有关登录、中介应用（broker）和通知的问题。商定推出期间由谁每周查看报告并与使用率低的部门沟通，并写成书面记录。',
    },
    'OUTLOOKMOBILE-09': {
      title: '设置共用设备，使任何人都看不到上一人的邮件',
      guidance:
        '将共用手机作为专用设备以 Microsoft Entra 共享设备模式注册，使一次注销即可结束所有会话并清除数据。确认 Outlook 和设备上的其他应用支持此模式。测试换班过程：登录、打开邮件、注销、以他人身份登录。无法做到的设备使用不存储数据的网页邮件。',
    },
  },
};
