// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <exception>
#include <iostream>

#include "base/error.h"
#include "cli/command_line.h"

int main(int argc, char *argv[])
{
    using namespace hipstride;
    const Request request = requestFrom(argc, argv);
    if (!request.command)
        return static_cast<int>(request.status);
    Output output(std::cout, std::cerr, request.arguments.isJson);
    try {
        request.command(request.arguments, output);
    } catch (const Error &error) {
        output.fault(error);
    } catch (const std::exception &error) {
        output.fault("hipstride-cli", error.what());
    }
    return static_cast<int>(output.finish());
}
