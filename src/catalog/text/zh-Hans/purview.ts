import type { CatalogText } from '../CatalogText';

export const purview: CatalogText['purview'] = {
  name: 'Purview 数据安全',
  aliases: [
    'Purview Data Loss Prevention',
    'Microsoft Purview Data Loss Prevention',
    'Data Loss Prevention',
    'DLP',
    'Insider Risk Management',
    'Purview eDiscovery',
  ],
  areas: {
    foundation: '角色和审核',
    dlp: '数据丢失防护',
    risk: '内部风险和态势',
    investigation: '调查',
  },
  questions: {
    inScope: {
      question: 'Microsoft Purview 的数据丢失防护、内部风险或电子数据展示是否在范围内？',
      help: '敏感度标签有单独的部分。GCC High 和 DoD 也有这些解决方案，但存在差异：请查看服务说明。',
    },
    endpoints: {
      question: '数据丢失防护是否也应监控设备？',
      help: '指 Windows 和 macOS 上复制到 U 盘、打印和上传。这需要 E5 许可证和已载入的设备。',
    },
    otherProduct: {
      question: '是否在使用其他数据丢失防护产品？',
      help: '指客户端、邮件网关或代理上的产品。',
    },
    teamsChats: {
      question: '是否要检查 Teams 聊天和频道消息中的敏感数据？',
      help: '这需要 E5 许可证。在 Teams 中共享的文件由 SharePoint 和 OneDrive 覆盖。',
    },
    insiderRisk: {
      question: '是否会使用内部风险管理？',
      help: '它可发现离职前大量下载等迹象。这需要 E5 许可证和法律审查。',
    },
    investigations: {
      question: '法务或安全团队是否需要搜索和保留内容？',
      help: '指为诉讼、审计或事件使用 Microsoft Purview 的电子数据展示。',
    },
    aiApps: {
      question: '人员是否将 AI 应用用于工作数据？',
      help: '指 Microsoft Copilot 或其他公司的 AI 应用，无论是否获准。',
    },
  },
  items: {
    'PURVIEW-01': {
      title: '分配 Purview 角色并确认审核正常工作',
      guidance:
        '在 Purview 门户中授予角色组，而不是全局管理员，并将编写策略的人员与查看内容的人员分开。通过搜索确认审核日志有上周的条目，并确认其保留期符合您的规定：更长的保留期需要 E5 或附加产品。如果各国家/地区不得互相查看，请使用管理单元。',
    },
    'PURVIEW-02': {
      title: '按数据类型规划数据丢失防护，并从模拟开始',
      guidance:
        '与业务部门一起列出哪些数据不得外流（例如客户编号或设计图纸）、谁仍可发送以及应采取什么操作。为每类数据建立一条涵盖 Exchange、SharePoint 和 OneDrive 的策略，并模拟运行数周。先显示提示，再阻止但允许覆盖，只有负责人坚持时才完全阻止。FastTrack 提供指导，但不编写正则表达式或关键字词典。',
    },
    'PURVIEW-03': {
      title: '为终结点数据丢失防护载入设备',
      guidance:
        '已在 Defender for Endpoint 中的设备只需在 Purview 门户中打开开关，其他设备用 Intune、组策略或脚本载入。先在没有规则的情况下收集活动，再将允许的 USB 设备、打印机、浏览器和云服务定义为组。在 Windows 和 macOS 上用每类一个文件测试，并检查较旧设备的负载。',
    },
    'PURVIEW-04': {
      title: '迁移其他产品的规则并逐步停用',
      guidance:
        '列出旧产品的规则及其负责人、命中数和例外，去掉一年内没有命中的规则。对于 Symantec 和 Forcepoint，DLP 迁移助手可转换策略，FastTrack 协助解读其报告并进行调整。两种产品并行运行，只由其中一种阻止，然后按渠道逐个停用旧产品。',
    },
    'PURVIEW-05': {
      title: '检查聊天和频道消息中的敏感数据',
      guidance:
        '由于规则会读取私人消息，请与数据保护负责人以及职工代表机构（如有）达成一致。先以模拟方式从一类绝不应出现在聊天中的数据开始。确定消息只做标记还是隐藏，以及提示的内容。与来宾一起测试，并在共享频道中测试，那里可能适用其他规则。',
    },
    'PURVIEW-06': {
      title: '与法务和人力资源一起准备内部风险管理',
      guidance:
        '在启用任何功能之前，以书面形式商定目的、假名化、谁能看到姓名以及数据保留多久。从不显示姓名的风险分析和一条策略开始，例如使用 HR 连接器检测离职人员窃取数据。指定 IT 部门以外的调查人员，并制定案例处理流程。FastTrack 指导策略和设置，其他数据连接器由您负责。',
    },
    'PURVIEW-07': {
      title: '在首个紧急案例之前准备电子数据展示',
      guidance:
        '指定谁可以创建案例、搜索、保留和导出，分配角色，并检查内容被保留的人员的许可证。用一个案例从搜索练习到导出，涵盖邮件、文件、Teams 聊天以及 Copilot 提示（如使用）。记录导出所需时间及可存放的位置。FastTrack 演示步骤，文档审阅由您负责。',
    },
    'PURVIEW-08': {
      title: '指定警报处理人员并调整规则',
      guidance:
        '确定由谁每天查看警报、何时以及多快将案例转给人力资源、法务或安全部门。如果安全团队在 Defender 门户中工作，请将警报汇集到那里。与数据负责人一起查看最初几周的误报并修正规则，因为警报过多就没有人看。每年审查所有例外两次。',
    },
    'PURVIEW-09': {
      title: '了解 AI 应用在哪里接触敏感数据',
      guidance:
        '启用数据安全态势管理并查看首份报告：有多少人使用哪些 AI 应用以及涉及哪类数据。报告有缺口时，载入设备和浏览器扩展。只创建您能够跟进的建议策略。FastTrack 指导名为 DSPM 经典版的解决方案，因此在规划更新的版本之前请确认当前范围。',
    },
  },
};
