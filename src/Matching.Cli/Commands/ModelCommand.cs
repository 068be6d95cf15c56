using System.CommandLine;

namespace Matching.Cli.Commands;

/// <summary><c>matching model</c>: the verbs about models themselves.</summary>
internal sealed class ModelCommand : Command
{
    /// <summary>Declares the verbs.</summary>
    public ModelCommand(GlobalOptions globals, Terminal terminal)
        : base("model", "查看、发布、撤回模型，导入别处训练的模型，用任意模型给数据行评分\nshows, publishes and takes back models, imports those trained elsewhere, scores rows with any")
    {
        Add(new ModelListCommand(globals, terminal));
        Add(new ModelShowCommand(globals, terminal));
        Add(new ModelPublishCommand(globals, terminal));
        Add(new ModelRevertCommand(globals, terminal));
        Add(new ModelImportCommand(globals, terminal));
        Add(new ModelScoreCommand(globals, terminal));
    }
}
