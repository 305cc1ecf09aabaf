import type { CatalogText } from '../CatalogText';

export const powerBi: CatalogText['power-bi'] = {
  name: 'Power BI',
  aliases: ['PowerBI'],
  areas: {
    tenant: '租户管理',
    gateways: '数据网关',
    licensing: '许可证与容量',
    content: '工作区与内容',
    protection: '数据保护',
  },
  questions: {
    inScope: {
      question: 'Power BI 是否在范围内？',
      help: '如果将引入、规范管理或扩展 Power BI，请回答“是”。',
    },
    selfServiceSignUps: {
      question: '是否有用户自行注册了 Power BI？',
      help: '在 Microsoft 365 管理中心查找并非由管理员分配的免费和试用许可证。请询问拥有自己邮件域的部门。',
    },
    unknownWorkspaces: {
      question: '是否有 IT 部门不了解或不管理的工作区或报表？',
      help: '管理门户的工作区列表会显示没有已知所有者的工作区。',
    },
    localSources: {
      question: '报表是否使用本地网络中的数据源？',
      help: '例如 SQL Server、SAP、文件共享或防火墙后的数据库。',
    },
    licenseModel: {
      question: '计划采用哪种许可模式？',
      help: '请按大多数查看者选择。使用容量时，作者仍需要每用户许可证。',
      options: {
        pro: '仅 Pro',
        premiumPerUser: 'Premium Per User',
        capacity: 'Fabric 或 Premium 容量',
      },
    },
    sharingRules: {
      question: '是否已就导出、来宾共享和发布到 Web 商定规则？',
      help: '指已形成书面规则，并经安全或数据保护负责人批准。',
    },
    labels: {
      question: '敏感度标签或 DLP 策略是否要覆盖报表和数据？',
      help: '标签必须先在 Microsoft Purview 中创建，才能在 Power BI 中使用。',
    },
    questionVisuals: {
      question: '报表或仪表板是否使用问答（Q&A）视觉对象？',
      help: '指用户可输入数据问题的视觉对象。请询问报表作者，并检查大型部门的报表。',
    },
  },
  items: {
    'POWERBI-01': {
      title: '检查有关发布、导出和来宾的租户设置',
      guidance:
        '将管理门户中的租户设置与自己的规则比对。“发布到 Web”会让任何人无需登录即可查看报表，因此不对任何人开放，或只对一个小组开放。将导出、来宾访问和创建工作区限制到安全组；如果尚未商定规则，先采用严格的值。指定由谁每季度检查一次列表，因为经常会增加新设置。',
    },
    'POWERBI-02': {
      title: '接管非托管租户并收集自助创建的内容',
      guidance:
        '用户若以尚未验证的邮件域注册，可能在非托管租户中工作。检查每个邮件域，在用户保存好报表后，通过验证域来接管这类租户，因为并非所有内容都会移过来。商业云与政府云之间不能进行外部接管。在自己的租户中，为每个不明工作区指定所有者或将其停用，并确定用户今后是否仍可自行注册。',
    },
    'POWERBI-03': {
      title: '规划数据网关：标准模式、群集、帐户和网络',
      guidance:
        '在始终运行且靠近数据的服务器上，以标准模式安装网关。达标的标志是群集有两个或更多成员，版本相同，且属于最近六个月度版本之一。妥善保管恢复密钥，指定两位网关管理员，并使用对数据源具有读取权限的服务帐户。网关只需要到文档所列端口和终结点的出站连接。',
    },
    'POWERBI-04': {
      title: '选择许可模式并确定容量大小',
      guidance:
        '统计需要 Pro 或 Premium Per User 的作者，以及查看者。查看者也需要这类许可证，除非内容位于 F64 或更大的 Fabric 容量或 Premium P 容量上。Fabric F 容量正在取代 Premium P 容量，因此续约前要检查合同。在试点中运行真实的模型，用 Fabric 容量指标应用测量，并为刷新高峰留出余量。',
    },
    'POWERBI-05': {
      title: '确定工作区的所有权、生命周期和部署管道',
      guidance:
        '每个共享工作区都需要两位所有者和明确的用途，并通过安全组授权访问。重要报表的开发、测试和生产分别放在不同的工作区，用部署管道移动内容，这需要容量或 Premium Per User。团队所依赖的内容不得留在“我的工作区”中。每年检查工作区列表两次，将没有所有者或无人使用的工作区存档。',
    },
    'POWERBI-06': {
      title: '将敏感度标签和 DLP 策略扩展到 Power BI',
      guidance:
        '向 Power BI 用户发布标签，然后在租户设置中启用“允许用户对内容应用敏感度标签”。加密保护的是导出的 Excel、PowerPoint 和 PDF 文件，而不是服务中的报表，因此要限制其他导出格式。DLP 策略只覆盖 Fabric 或 Premium 容量上的工作区。开始时只向管理员发出警报，之后再阻止访问。',
    },
    'POWERBI-07': {
      title: '检查行级别安全性',
      guidance:
        '列出不应让用户看到所有行的语义模型。行级别安全性对工作区的管理员、成员和参与者不起作用，因此应向读者提供应用或“查看者”角色。优先使用基于 USERPRINCIPALNAME 的动态规则，而不是大量固定角色，并将组分配给角色。在服务中并用真实帐户测试每个角色，模型每次更改后重新测试。',
    },
    'POWERBI-08': {
      title: '设置审核日志和使用指标',
      guidance:
        '确认 Microsoft Purview 中已启用审核，且 Power BI 管理员可以搜索审核日志。活动日志只能追溯约一个月，如果需要更长的历史记录，请设置每天保存日志的作业，例如使用 Get-PowerBIActivityEvent。为内容创建者启用使用指标，并向使用情况报告的读者授予管理监视工作区的访问权限。商定由谁每月检查导出、来宾访问和无人使用的报表，并写成书面记录。',
    },
    'POWERBI-09': {
      title: '在停用之前替换问答（Q&A）视觉对象',
      guidance:
        'Microsoft 已宣布于 2027 年 2 月停用 Power BI 的问答（Q&A）功能。列出使用它的报表和仪表板及其负责人，逐一决定改用带切片器的普通视觉对象、需要相应容量支持的 Copilot for Power BI，还是放弃。在该日期之前发布修改后的报表并告知读者。最新时间表请查看 Power BI 博客。',
    },
  },
};
