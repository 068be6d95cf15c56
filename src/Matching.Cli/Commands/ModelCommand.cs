using System.CommandLine;

namespace Matching.Cli.Commands;

/// <summary><c>matching model</c>: the verbs about models themselves.</summary>
internal sealed class ModelCommand : Command
{
    /// <summary>Declares the verbs.</summary>
    public ModelCommand(GlobalOptions globals, Terminal terminal)
        : base("model", "导入别处训练的模型、用任意模型给数据行评分、列出模型\nimports models trained elsewhere, scores rows with any model, lists the models")
    {
        Add(new ModelImportCommand(globals, terminal));
        Add(new ModelScoreCommand(globals, terminal));
        Add(new ModelListCommand(globals, terminal));
    }
}
