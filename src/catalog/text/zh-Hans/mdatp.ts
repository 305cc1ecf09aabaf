import type { CatalogText } from '../CatalogText';

export const mdatp: CatalogText['mdatp'] = {
  name: 'Defender for Endpoint',
  aliases: [
    'Microsoft Defender ATP',
    'MDATP',
    'Microsoft Defender Advanced Threat Protection',
    'Microsoft Defender for Endpoint',
    'MDE',
    'Windows Defender ATP',
    'Microsoft Defender 高级威胁防护',
  ],
  areas: {
    prerequisites: '先决条件',
    network: '网络',
    onboarding: '载入',
    protection: '保护设置',
    operations: '运营',
  },
  questions: {
    inScope: {
      question: 'Defender for Endpoint 是否在范围内？',
      help: '如果会载入设备，即使只是其中一部分，也请回答“是”。',
    },
    operatingSystems: {
      question: '将载入哪些操作系统和版本？',
      help: '列出并注明设备数，例如 Windows 11：4000，macOS：300，Windows Server 2019：120。管理工具的设备清单中会显示。',
    },
    servers: {
      question: '是否会载入服务器？',
      help: '服务器需要单独的许可证。物理服务器和虚拟服务器都算，无论位于本地还是任何云中。',
    },
    otherAntivirus: {
      question: '设备上是否安装了其他防病毒或 EDR 产品？',
      help: '只要有一组设备或服务器安装了，就回答“是”，即使将来会移除。',
    },
    onboardingTool: {
      question: '大多数设备将用哪种工具载入？',
      help: '请选择覆盖设备最多的一种，并记下其他工具。服务器使用的工具往往与客户端不同。',
      options: {
        intune: 'Microsoft Intune',
        configurationManager: 'Configuration Manager',
        groupPolicy: '组策略',
        script: '脚本或其他工具',
      },
    },
    proxy: {
      question: '设备是否经过代理或 TLS 检查访问 Internet？',
      help: '只要有一个网段受影响，就回答“是”。服务器所受的规则往往比客户端更严格。',
    },
    operationsTeam: {
      question: '是否有安全运营团队处理警报？',
      help: '自有团队或托管服务都算“是”。',
    },
    siem: {
      question: '是否会将警报发送到 SIEM？',
      help: '例如 Microsoft Sentinel、Splunk 或 QRadar。',
    },
    plan: {
      question: '拥有 Defender for Endpoint 哪个计划的许可证？',
      help: '计划 1 包含在 Microsoft 365 E3 中，计划 2 包含在 E5 中。请选择大多数设备的计划。FastTrack 不支持 Defender for Business。',
      options: {
        plan1: '计划 1',
        plan2: '计划 2',
        business: 'Defender for Business',
      },
    },
  },
  items: {
    'MDATP-01': {
      title: '让设备使用受支持的操作系统',
      guidance:
        '将设备的版本与要求页面上受支持的系统比对，未列出的要更新或更换。Windows 10 自 2025 年 10 月起已终止支持，因此请规划 Windows 11。系统在自身支持终止后也许仍可载入，但得不到补丁，Defender for Endpoint 也不能代替补丁。',
    },
    'MDATP-02': {
      title: '放行服务 URL 并为系统帐户设置代理',
      guidance:
        '传感器以 LocalSystem 运行并使用 WinHTTP，因此用户的代理设置不起作用。使用 WPAD，或通过策略设置静态代理，传感器和 Microsoft Defender Antivirus 要分别设置。放行最新列表中的 URL，不要求代理身份验证，也不做 TLS 检查。在每个网段选一台设备，用 Defender for Endpoint 客户端分析器测试。',
    },
    'MDATP-03': {
      title: '确定与其他防病毒产品共存还是将其移除',
      guidance:
        '按设备组决定。如果保留其他产品，请在双方添加排除项，并让 Microsoft Defender Antivirus 以被动模式运行：Windows 客户端在载入后自动切换，服务器则须在载入前设置注册表值 ForceDefenderPassiveMode。如果不保留，请彻底移除，因为攻击面减少规则只在主动模式下有效。用 Get-MpComputerStatus 检查 AMRunningMode。',
    },
    'MDATP-04': {
      title: '准备载入包和试点设备组',
      guidance:
        '在 Defender 门户的“设置”>“终结点”>“载入”下获取所用工具的载入包。使用 Intune 时，连接这两项服务并分配终结点检测和响应策略。本地脚本只用于测试，最多 10 台设备。选择涵盖每种操作系统和角色的试点设备：达标的标志是每台设备都在设备清单中显示为已载入，且检测测试后出现警报。',
    },
    'MDATP-05': {
      title: '以审核模式启用攻击面减少规则',
      guidance:
        '在试点设备上将规则设为审核，并在 Defender 门户中查看约 30 天的攻击面减少报告。如果某条规则会阻止业务软件，只为该规则添加排除项，并记录其负责人。然后逐条规则、逐组设备改为阻止。这些规则在 Windows 上运行，要求 Microsoft Defender Antivirus 处于主动模式。',
    },
    'MDATP-06': {
      title: '启用篡改防护、云保护和更新圈',
      guidance:
        '为整个租户启用篡改防护，使本地更改无法关闭 Microsoft Defender Antivirus。通过策略启用云端保护和样本提交。少量设备使用较早的更新频道，大多数设备使用“当前频道（广泛）”。每项设置只用一种工具管理：对于受篡改防护保护的设置，组策略的更改会被忽略。',
    },
    'MDATP-07': {
      title: '设置角色、设备组、警报路由和 SIEM 连接',
      guidance:
        '通过统一的基于角色的访问控制向 Microsoft Entra 组授予门户访问权限，并将查看、响应和管理分开。较新的租户只有这一种模型，其他租户在 2026 年 9 月至 2026 年 12 月之间、门户发出通知约 30 天后启用，因此请核对沿用的角色。按负责人和重要程度创建设备组。将警报发送给值班人员，用 Microsoft Defender XDR 连接器或流式处理 API 连接 SIEM，并用模拟警报测试整条路径。',
    },
    'MDATP-08': {
      title: '为漏洞检测结果指定负责人和处理周期',
      guidance:
        '设备载入后不久就会出现漏洞检测结果，因此现在就指定一名负责人，每周查看安全建议，并将修正请求发送到 Intune 或工单系统。按严重级别商定期限，例如严重漏洞 14 天。商定由谁批准例外，每项例外都要有理由和截止日期。达标的标志是有一套书面流程，并已针对试点设备上发现的漏洞试行过。',
    },
    'MDATP-09': {
      title: '准备服务器：许可证、受支持的版本、统一代理',
      guidance:
        '服务器需要单独的许可证，例如 Defender for Servers，载入工具也往往与客户端不同。Windows Server 2012 R2 仍可载入，但自 2026 年 10 月起不再获得补丁，请更换。仍使用 Log Analytics 代理（MMA）的 Windows Server 2012 R2 或 2016 服务器必须改用统一代理。只有由 Configuration Manager 或 Defender for Endpoint 安全设置管理来管理的服务器，FastTrack 才协助载入。',
    },
  },
};
