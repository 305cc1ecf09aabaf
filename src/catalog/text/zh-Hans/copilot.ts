import type { CatalogText } from '../CatalogText';

export const copilot: CatalogText['copilot'] = {
  name: 'Microsoft Copilot',
  aliases: ['Microsoft 365 Copilot', 'M365 Copilot', 'Copilot'],
  areas: {
    readiness: '就绪情况',
    data: '数据访问',
    protection: '保护',
    agents: '智能体',
    adoption: '推广应用',
  },
  questions: {
    inScope: {
      question: 'Microsoft Copilot 是否在范围内？',
      help: '指使用您的邮件、文件和会议工作的助手（许可证为 Microsoft 365 Copilot）。GCC High 已提供。DoD 请查看 Microsoft 的政府云概述。',
    },
    labels: {
      question: 'Copilot 可读取的文件是否有敏感度标签？',
      help: '如果已有标签，但大多数文件没有应用，请回答“否”。',
    },
    webSearch: {
      question: '是否已确定 Copilot 能否搜索网页以及可使用哪些模型？',
      help: '请询问数据保护和安全负责人。部分模型来自为 Microsoft 处理数据的其他公司。',
    },
    agents: {
      question: '人员可否使用或构建智能体？',
      help: '包括 Microsoft 的智能体、供应商的智能体，以及在 Copilot、SharePoint 和 Copilot Studio 中构建的智能体。',
    },
    connectors: {
      question: 'Copilot 是否应能找到 Microsoft 365 之外的内容？',
      help: '例如通过连接器访问工单、Wiki 或文件共享。',
    },
    transcripts: {
      question: 'Teams 会议可否转录？',
      help: '没有转录文本，会议结束后 Copilot 就无法回答有关会议的问题。',
    },
  },
  items: {
    'COPILOT-01': {
      title: '检查许可证、应用、更新频道和网络',
      guidance:
        '用户需要基础许可证、Microsoft 365 Copilot 许可证和 Exchange Online 邮箱；存档邮箱和共享邮箱不在其内。应用必须使用当前频道或月度企业频道。放行 *.cloud.microsoft（包括 WebSocket），不做 TLS 检查。更改频道后出现故障的解决方案，可求助 App Assure。',
    },
    'COPILOT-02': {
      title: '收紧会被 Copilot 暴露给过多人员的网站',
      guidance:
        'Copilot 依据用户可读取的一切内容作答。使用 Copilot 许可证所含的 SharePoint Advanced Management 数据访问治理报告，找出对所有人开放的网站。用受限访问控制保护最敏感的网站，并用受限内容发现隐藏正在审查的网站。谁可读取由网站所有者决定；FastTrack 指导哪些内容，请查阅 FastTrack 服务说明。',
    },
    'COPILOT-03': {
      title: '移除会导致错误回答的内容',
      guidance:
        '旧版规定、草稿和副本也会成为回答的依据。列出不活跃的网站和没有所有者的网站，将无人需要的内容存档或删除，并设置保留策略，使过时内容自动消失。请各部门指明存放有效文档的网站。达标的标志是用若干典型问题测试，部门认可其回答。',
    },
    'COPILOT-04': {
      title: '为 Copilot 须谨慎处理的文件添加标签',
      guidance:
        '先商定少量标签和一个默认标签。Copilot 会显示来源的标签并将其沿用到生成的内容，只有当用户有提取权限时才读取加密文件。为内容最敏感的库设置默认标签，并用 DLP 策略使 Copilot 不处理特定标签的文件。每种标签用一个文件测试。',
    },
    'COPILOT-05': {
      title: '与数据保护负责人一起决定网页搜索和模型',
      guidance:
        '启用网页搜索时，Copilot 会将提示中的简短搜索词发送到 Bing：请分别就工作模式和网页模式决定对哪些人启用。确定可使用其他公司的哪些模型，因为它们属于子处理者，且因地区而异。写下决定，通过策略设置，并每季度复查，因为默认值会变化。',
    },
    'COPILOT-06': {
      title: '为智能体制定规则：谁构建、谁批准、谁付费',
      guidance:
        '在 Microsoft 365 管理中心确定谁可以使用、构建和共享智能体，并指定由谁批准面向所有人的智能体。维护一份清单，注明负责人、数据和用途，并移除负责人已离职的智能体。按用量计费的智能体需要支出限额。FastTrack 指导智能体的设置，自定义开发和其他渠道由您负责。',
    },
    'COPILOT-07': {
      title: '用 Microsoft Purview 掌握提示和回答',
      guidance:
        '确认审核已启用，以便在调查中找到提示和回答，并为其设置保留期。数据安全态势管理会显示提示中的敏感数据以及其他 AI 应用的风险使用情况。与数据保护负责人以及职工代表机构（如有）商定谁可以查看什么。测试一次能否找到试点提示。',
    },
    'COPILOT-08': {
      title: '连同权限一起选择连接器',
      guidance:
        '从一个许多人会搜索的来源开始，并指定其负责人。确认连接器会沿用来源的权限，因为 Copilot 显示索引允许的内容。用筛选器排除陈旧和敏感的部分。用两个帐户测试，其中一个必须找不到某份文档，并每周查看索引错误。',
    },
    'COPILOT-09': {
      title: '为试点选择任务，培训人员并衡量效果',
      guidance:
        '请三个部门说明目前耗时的任务，并将许可证分配给整个团队，而不是单个人。用这些任务练习提示，并说明使用前必须核对什么。每周查看使用情况报告，询问用户哪些任务有成效，并转移无人使用的许可证。培训和变革由您负责；FastTrack 指导哪些内容，请查阅 FastTrack 服务说明。',
    },
    'COPILOT-10': {
      title: '决定在没有转录的会议中 Copilot 可以做什么',
      guidance:
        '如果继续禁止转录，请在会议中使用 Copilot 的“仅在会议期间”选项：它只在会议进行时提供帮助，不保留任何内容。告知组织者此时会议回顾和会后提问不可用。请数据保护负责人确认，部分会议能否在取得同意并设置较短保留期的前提下转录。',
    },
  },
};
