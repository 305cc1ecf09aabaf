import type { CatalogText } from '../CatalogText';

export const mcas: CatalogText['mcas'] = {
  name: 'Defender for Cloud Apps',
  aliases: ['Microsoft Defender for Cloud Apps', 'MDCA', 'MCAS', 'Microsoft Cloud App Security'],
  areas: {
    discovery: '发现',
    connection: '已连接的应用',
    control: '控制',
  },
  questions: {
    inScope: {
      question: 'Defender for Cloud Apps 是否在范围内？',
      help: '它发现正在使用的云应用，并保护已连接的应用。GCC High 和 DoD 功能较少：请查看服务说明。',
    },
    endpointSource: {
      question: '客户端设备是否运行 Defender for Endpoint？',
      help: '如果是，它们会报告正在使用的云应用，无需防火墙日志。',
    },
    otherApps: {
      question: '是否要连接 Microsoft 365 之外的云应用？',
      help: '例如 Salesforce、Google Workspace、Box、GitHub 或 ServiceNow。',
    },
    sessionControl: {
      question: '是否要在会话期间控制下载或上传？',
      help: '例如禁止下载到非托管设备。这通过条件访问实现。',
    },
  },
  items: {
    'MCAS-01': {
      title: '设置访问权限、范围和数据规则',
      guidance:
        '在 Defender 门户中授予管理员角色，必要时限定到特定应用或组。导入用户组，填写办公室的地址范围，并根据与数据保护负责人以及职工代表机构（如有）的约定，排除不得监控其活动的组。启用与 Defender for Endpoint、Defender for Identity 和 Microsoft Purview 的连接。FastTrack 仅指导生产租户。',
    },
    'MCAS-02': {
      title: '通过 Defender for Endpoint 发现云应用并逐一决定',
      guidance:
        '启用集成并等待数日以获取数据。与安全、采购和各部门一起查看使用最多的应用，逐一标记为已批准、受监视或未批准。阻止之前先警告，因为启用强制执行后，Defender for Endpoint 会立即在设备上阻止未批准的应用。AI 应用单独查看，并每月重复一次。',
    },
    'MCAS-03': {
      title: '从防火墙和代理日志发现云应用',
      guidance:
        '确认您的防火墙或代理在受支持格式列表中。先用一次导出生成快照报告，看数据是否可用。持续上传需要自己的日志收集器，或 Zscaler 或 iboss 的内置连接：FastTrack 指导后者，不涉及收集器。如果数据保护负责人要求，请将姓名匿名化。',
    },
    'MCAS-04': {
      title: '用长期有效的帐户连接云应用',
      guidance:
        '先连接数据最敏感的应用。使用该应用中具有文档规定权限和许可证的服务帐户，而不是个人帐户，并记下其令牌何时到期。数日后检查活动和文件是否出现。在自动更改任何内容之前，先使用模板中的警报，例如大量下载或共享到私人邮件地址。',
    },
    'MCAS-05': {
      title: '用条件访问控制非托管设备的会话',
      guidance:
        '选择少量应用和一条规则，例如禁止将带标签的文件下载到非托管设备，并让试点组通过条件访问应用控制。Edge 使用浏览器内保护，其他浏览器经过可能影响页面的代理，因此请分别测试日常工作。告知用户会看到什么。FastTrack 指导精选应用，自有应用由您负责。',
    },
    'MCAS-06': {
      title: '审查可访问 Microsoft 365 数据的应用',
      guidance:
        '启用应用治理，列出权限高、90 天未使用或来自未验证发布者的应用。与负责人逐一决定是否保留，并在 Microsoft Entra ID 中限制谁可以同意新应用。创建少量先只报告的策略。FastTrack 最多指导其中五条，请指定每月查看该列表的人员。',
    },
  },
};
